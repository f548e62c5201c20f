import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const REPORT_CPU = fileURLToPath(new URL("reportCpu.cjs", import.meta.url));

/** CPU milliseconds, user and system of all threads, and peak megabytes of `node <args>`. Throws when it ends otherwise than expected. */
export function measureRun(args, expected = 0) {
	const { status, output } = spawnSync(process.execPath, ["--require", REPORT_CPU, ...args], {
		stdio: ["ignore", "pipe", "pipe", "pipe"],
		encoding: "utf8",
		maxBuffer: 1 << 28,
	});
	if (status !== expected) {
		throw new Error(`node ${args.join(" ")} exited with ${status}:\n${output[1]}${output[2]}`);
	}
	const { user, system, peak } = JSON.parse(output[3]);
	return { milliseconds: (user + system) / 1000, megabytes: peak / 1024 };
}

/** Measures the candidates in turn, round by round, and returns the median of each by name. */
export function interleave(candidates, rounds) {
	const runs = new Map(candidates.map(({ name }) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		for (const { name, args, exitCode } of candidates)
			runs.get(name).push(measureRun(args, exitCode));
	}
	const medians = (list) => ({
		milliseconds: median(list.map(({ milliseconds }) => milliseconds)),
		megabytes: median(list.map(({ megabytes }) => megabytes)),
	});
	return new Map([...runs].map(([name, list]) => [name, medians(list)]));
}

/** The middle value; of an even number, the mean of the two middle ones. */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
