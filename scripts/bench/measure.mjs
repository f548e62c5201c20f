import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const REPORT_CPU = fileURLToPath(new URL("reportCpu.cjs", import.meta.url));

/** CPU milliseconds, user and system of all threads, that `node <args>` used. Throws when it fails. */
export function measureCpu(args) {
	const { status, output } = spawnSync(process.execPath, ["--require", REPORT_CPU, ...args], {
		stdio: ["ignore", "pipe", "pipe", "pipe"],
		encoding: "utf8",
		maxBuffer: 1 << 28,
	});
	if (status !== 0) {
		throw new Error(`node ${args.join(" ")} exited with ${status}:\n${output[1]}${output[2]}`);
	}
	const { user, system } = JSON.parse(output[3]);
	return (user + system) / 1000;
}

/** Measures the candidates in turn, round by round, and returns the median of each by name. */
export function interleave(candidates, rounds) {
	const times = new Map(candidates.map(({ name }) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		for (const { name, args } of candidates) times.get(name).push(measureCpu(args));
	}
	return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** The middle value; of an even number, the mean of the two middle ones. */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
