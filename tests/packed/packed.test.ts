import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTENT } from "../workspace.ts";
import { importedPackages } from "./importedPackages.ts";
import { installPacked, readManifest } from "./installPacked.ts";

/** Bundled or read by path; installed for configurations, which import core, and for editors and pages of others. */
const GIVEN = new Map([["cli", ["@prereq/core", "@prereq/react"]]]);

describe("the packed tarballs", () => {
	it('let a plain Node script `import { parseCurriculum } from "@prereq/core"`', () => {
		const { status, stdout, stderr } = runScript(`
			import { parseCurriculum } from "@prereq/core";
			const topic = (title, requires) => "---\\ntitle: " + title + "\\nrequires: [" + requires + "]\\n---\\n\\nText.\\n";
			const { curriculum, diagnostics } = await parseCurriculum([
				{ path: "topics/vectors.md", text: topic("Vectors", "") },
				{ path: "topics/matrices.md", text: topic("Matrices", "vectors") },
			]);
			console.log(JSON.stringify([[...curriculum.topics.keys()], diagnostics]));
		`);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(JSON.parse(stdout)).toEqual([["vectors", "matrices"], []]);
	});

	it("give every entry of every package to Node", () => {
		const { status, stderr } = runScript(`
			for (const entry of ["core", "core/node", "core/graph", "core/progress", "react/static", "react/enhance"]) {
				const module = await import("@prereq/" + entry);
				if (Object.keys(module).length === 0) throw new Error(entry + " exports nothing");
			}
		`);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	});

	it("load in CommonJS by require", () => {
		const root = installPacked();
		writeFileSync(
			join(root, "main.cjs"),
			'console.log(typeof require("@prereq/core").parseCurriculum);',
		);
		const { stdout } = spawnSync(process.execPath, ["main.cjs"], { cwd: root, encoding: "utf8" });
		expect(stdout.trim()).toBe("function");
	});

	it("hold a command that checks and builds", () => {
		const root = installPacked();
		const prereq = (...args: string[]) =>
			spawnSync(process.execPath, ["node_modules/@prereq/cli/dist/bin.js", ...args], {
				cwd: root,
				encoding: "utf8",
			});
		expect(prereq("check", CONTENT)).toMatchObject({ status: 0, stderr: "" });
		expect(prereq("build", CONTENT, "--out", "site")).toMatchObject({ status: 0 });
		expect(readdirSync(join(root, "site"))).toContain("index.html");
	});

	for (const name of ["core", "cli", "react"]) {
		it(`@prereq/${name} depends on exactly the packages that it imports`, async () => {
			const folder = join(installPacked(), "node_modules/@prereq", name);
			const { dependencies, optionalDependencies, peerDependencies } = readManifest(folder);
			const declared = Object.keys({
				...dependencies,
				...optionalDependencies,
				...peerDependencies,
			}).sort();
			const imported = [...(await importedPackages(folder)), ...(GIVEN.get(name) ?? [])].sort();
			expect(imported).toEqual(declared);
		});

		it(`@prereq/${name} ships no source, no tests and no workspace links`, () => {
			const folder = join(installPacked(), "node_modules/@prereq", name);
			const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
				(file) => !file.startsWith("node_modules"),
			);
			expect(
				files.filter((file) => /\.test\.|(^|\/)(src|testing|\.results|\.turbo)(\/|$)/.test(file)),
			).toEqual([]);
			expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE"]));
			const ranges = Object.values(readManifest(folder).dependencies ?? {});
			expect(ranges.filter((range) => range.includes("workspace:"))).toEqual([]);
		});
	}
});

function runScript(text: string) {
	const root = installPacked();
	writeFileSync(join(root, "main.mjs"), text);
	return spawnSync(process.execPath, ["main.mjs"], { cwd: root, encoding: "utf8" });
}
