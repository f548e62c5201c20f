import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRoadmapData } from "../browser/readRoadmapData.ts";
import { copyContent, ROOT } from "../workspace.ts";
import { type DocBlock, extractBlocks } from "./extractBlocks.ts";
import { listDocs } from "./listDocs.ts";
import { runScript, runShell } from "./runBlock.ts";
import { typecheckBlocks } from "./typecheckBlocks.ts";

/** `no-run`: type-checked only. `no-check`: neither, for a fragment. */
const SCRIPTS = new Set(["ts", "js", "tsx", "jsx"]);
const SHELLS = new Set(["sh", "bash"]);

const docs = listDocs();
const blocks = docs.flatMap((file) => extractBlocks(file, readFileSync(join(ROOT, file), "utf8")));
const scripts = blocks.filter(
	({ language, marks }) => SCRIPTS.has(language) && !marks.includes("no-check"),
);
const problems = typecheckBlocks(scripts, {
	"ai-safety-researcher.json": JSON.stringify(await readRoadmapData("ai-safety-researcher")),
});
const title = ({ file, line, language }: DocBlock) => `${file}:${line} (${language})`;

describe("documents", () => {
	it("include a README with code for the repository and for each package", () => {
		const readmes = [
			"README.md",
			...["core", "cli", "react"].map((name) => `packages/${name}/README.md`),
		];
		const withCode = new Set(blocks.map(({ file }) => file));
		expect(readmes.filter((file) => !withCode.has(file))).toEqual([]);
	});

	for (const block of scripts) {
		it(`${title(block)} type-checks`, () => expect(problems.get(block)).toEqual([]));
	}

	const runnable = blocks.filter(
		({ marks }) => !marks.includes("no-run") && !marks.includes("no-check"),
	);
	for (const block of runnable) {
		if (["ts", "js"].includes(block.language)) {
			it(`${title(block)} runs`, async () => {
				expect(await runScript(block, dirname(copyContent()))).toMatchObject({ code: 0 });
			});
		}
		if (SHELLS.has(block.language)) {
			it(`${title(block)} runs`, () => {
				expect(runShell(block, dirname(copyContent()))).toMatchObject({ code: 0 });
			});
		}
	}
});

describe("links between files", () => {
	for (const file of docs) {
		it(`${file} links to files that exist`, () => {
			const text = proseOf(file);
			const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s]+)\)/g)].map(
				([, url = ""]) => decodeURI(url.replace(/#.*$/, "")),
			);
			const missing = targets.filter((target) => !existsSync(join(ROOT, dirname(file), target)));
			expect(missing).toEqual([]);
		});
	}
});

/** The text of a document without its code: an example may link to what does not exist. */
function proseOf(file: string): string {
	const lines = readFileSync(join(ROOT, file), "utf8").split(/\r?\n/);
	for (const { line, code } of blocks.filter((block) => block.file === file)) {
		const length = code.split("\n").length - 1;
		lines.fill("", line - 1, line - 1 + length);
	}
	return lines.join("\n").replaceAll(/`[^`\n]+`/g, "");
}
