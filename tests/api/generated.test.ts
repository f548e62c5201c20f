import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../packages/core/scripts/generatedFiles.mjs";
import { ROOT } from "../workspace.ts";

describe("files derived from the built package (npm run generate)", () => {
	const generated = generatedFiles();

	it.each([...generated.keys()])("%s is up to date", (path) => {
		expect(readFileSync(join(ROOT, path), "utf8")).toBe(generated.get(path));
	});

	it.each(["docs/rules", "packages/core/schema"])("%s holds nothing else", (folder) => {
		const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replace(/^\//, ""));
		expect(files.filter((file) => !generated.has(file))).toEqual([]);
	});
});
