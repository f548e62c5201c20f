import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GATES } from "../../scripts/gates.mjs";
import { ROOT } from "../workspace.ts";

const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

describe("gates", () => {
	const { tasks } = readJson("turbo.json");

	for (const [gate, folders] of GATES) {
		it(`${gate} has a script in each of its folders and declares its results to turbo`, () => {
			for (const folder of folders) {
				expect(readJson(`${folder}/package.json`).scripts, folder).toHaveProperty([gate]);
			}
			const task = tasks[folders.includes(".") ? `//#${gate}` : gate];
			expect(task?.outputs).toContain(`.results/${gate}.json`);
		});
	}

	it("runs every test of tests/", () => {
		const tests = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" }).filter(
			(path) => path.includes(".test.") && !/(^|\/)(node_modules|\.cache)\//.test(path),
		);
		const folders = new Set(tests.map((path) => path.split(/[\\/]/)[0]));
		expect([...folders].filter((folder) => !GATES.get(folder ?? "")?.includes("tests"))).toEqual(
			[],
		);
	});

	it("runs every gate that tests/ offers", () => {
		for (const script of Object.keys(readJson("tests/package.json").scripts)) {
			expect(GATES.get(script), script).toContain("tests");
		}
	});
});
