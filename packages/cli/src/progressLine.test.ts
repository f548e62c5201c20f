import { expect, test } from "vitest";
import { startProgress } from "./progressLine.ts";
import { fakeIo } from "./testing/fakeIo.ts";

function slowIo(settings: Parameters<typeof fakeIo>[0]) {
	let time = 0;
	return { ...fakeIo(settings), now: () => (time += 1000) };
}

test("long work shows a line on a terminal and removes it", async () => {
	const io = slowIo({ terminal: true });
	const progress = startProgress(io);
	await progress.step("Checking 9,000 files");
	expect(io.stderr.text).toContain("Checking 9,000 files …");
	progress.stop();
	expect(io.stderr.text.endsWith("\r\u001B[2K")).toBe(true);
	expect(io.stdout.text).toBe("");
});

test("quick work and other outputs stay silent", async () => {
	for (const io of [
		{ ...fakeIo({ terminal: true }), now: () => 0 },
		slowIo({}),
		slowIo({ terminal: true, env: { TERM: "dumb" } }),
	]) {
		const progress = startProgress(io);
		await progress.step("Checking");
		progress.stop();
		expect(io.stderr.text).toBe("");
	}
});
