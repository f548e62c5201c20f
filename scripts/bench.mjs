// npm run bench → ratios of CPU time against floors measured in the same run. Never a gate.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateTopics, writeCurriculum } from "../tests/bench/generateCurriculum.mjs";
import { interleave } from "./bench/measure.mjs";
import { ensureInstalled } from "./install.mjs";
import { ROOT } from "./root.mjs";
import { turbo } from "./run.mjs";

const CLI = join(ROOT, "packages/cli/dist/bin.js");
const FLOOR = join(ROOT, "scripts/bench/readFloor.mjs");
const SEED = 7;

function benchStart(folder) {
	const empty = join(folder, "empty");
	mkdirSync(empty);
	const medians = interleave(
		[
			{ name: "node -e 0", args: ["-e", "0"] },
			{ name: "prereq --version", args: [CLI, "--version"] },
			{ name: "prereq --help", args: [CLI, "--help"] },
			{ name: "prereq check, empty folder", args: [CLI, "check", empty], exitCode: 2 },
		],
		15,
	);
	print("Start-up, 15 rounds", medians);
}

function benchCheck(folder, count, rounds) {
	const content = join(folder, `content-${count}`);
	const json = join(folder, `${count}.json`);
	const cache = ["--cache-location", join(folder, "cache")];
	const { bytes } = writeCurriculum(content, count, SEED);
	writeFileSync(json, JSON.stringify(generateTopics(count, SEED)));
	const medians = interleave(
		[
			{ name: "floor: read + JSON.parse", args: [FLOOR, content, json] },
			{ name: "prereq check, cold", args: [CLI, "check", content, "--no-cache"] },
			{ name: "prereq check, result kept", args: [CLI, "check", content, ...cache] },
		],
		rounds,
	);
	print(`${count} topics, ${(bytes / 1e6).toFixed(1)} MB, ${rounds} rounds`, medians);
}

/** The whole site of the same files, against checking them. */
function benchBuild(folder, count, rounds) {
	const content = join(folder, `content-${count}`);
	const medians = interleave(
		[
			{ name: "prereq check, cold", args: [CLI, "check", content, "--no-cache"] },
			{ name: "prereq build", args: [CLI, "build", content, "--out", join(folder, "site")] },
		],
		rounds,
	);
	print(`${count} topics as a site, ${rounds} rounds`, medians);
}

/** In a process of its own, so that nothing else has warmed or filled it. */
function benchGraph() {
	spawnSync(process.execPath, [join(ROOT, "scripts/bench/graphRatios.mjs")], { stdio: "inherit" });
}

/** The first candidate is the floor of the others. */
function print(title, medians) {
	const [[, floor]] = medians;
	console.log(`\n${title}`);
	for (const [name, { milliseconds, megabytes }] of medians) {
		const ratio = (milliseconds / floor.milliseconds).toFixed(2);
		const cpu = `${milliseconds.toFixed(0).padStart(6)} ms CPU  ${ratio.padStart(6)} ×`;
		console.log(`  ${name.padEnd(26)} ${cpu}  ${megabytes.toFixed(0).padStart(5)} MB`);
	}
}

async function bench() {
	if (!(await ensureInstalled())) return 2;
	if ((await turbo("build", "--output-logs=errors-only")) !== 0) return 2;
	const folder = mkdtempSync(join(tmpdir(), "prereq-bench-"));
	try {
		benchGraph();
		benchStart(folder);
		benchCheck(folder, 2_000, 7);
		benchBuild(folder, 2_000, 3);
		benchCheck(folder, 10_000, 3);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	return 0;
}

process.exitCode = await bench();
