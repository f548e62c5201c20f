import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.mjs";
import { CLEAN_TREE, PLANTS, type Plant } from "./plants.ts";

const RULES = config.forbidden.map((rule) => rule.name);
const CONFIG = new URL("../../.dependency-cruiser.mjs", import.meta.url).pathname;

let root: string;

beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), "prereq-boundaries-")));
	write(CLEAN_TREE);
	mkdirSync(join(root, "node_modules/@prereq"), { recursive: true });
	for (const name of ["core", "cli", "react"]) {
		symlinkSync(join(root, "packages", name), join(root, "node_modules/@prereq", name), "dir");
	}
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("boundaries", () => {
	it("finds nothing in a clean tree", async () => {
		expect(await brokenRules()).toEqual([]);
	});

	it("has a planted violation for every rule", () => {
		expect([...PLANTS.keys()].sort()).toEqual([...RULES].sort());
	});

	for (const [rule, plant] of PLANTS) {
		it(`reports a violation of ${rule}, and that alone`, async () => {
			write(plant);
			expect(await brokenRules()).toEqual([rule]);
		});
	}
});

function write(files: Plant): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
}

async function brokenRules(): Promise<string[]> {
	const options = await extractDepcruiseOptions(CONFIG);
	const { output } = await cruise(
		["packages"],
		{ ...options, baseDir: root },
		{ ...options.enhancedResolveOptions },
	);
	const { violations } = (output as ICruiseResult).summary;
	return [...new Set(violations.map((violation) => violation.rule.name))].sort();
}
