import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleCatalogue } from "@prereq/core/rules";
import { describe, expect, it } from "vitest";
import { serveAnswers } from "../../serveAnswers.ts";
import { type CliRun, makeContent, runCli, startCli } from "../../workspace.ts";
import { type Place, REPORT_READERS } from "../readReport.ts";
import { type Defect, defect, topicText } from "./defect.ts";
import { PLANTED_FOLDERS } from "./plantedFolders.ts";
import { writePlanted } from "./writePlanted.ts";

/** A mistake that takes a server to see. */
const deadLink = (base: string): Defect =>
	defect("resources/no-dead-external", {
		"topics/planted.md": topicText({
			title: "Planted",
			matter: "effort: 4h\nrequires: [sound]\n",
			body: `See [one page](${base}/here) and ⟦[another](${base}/gone#part)⟧.\n`,
		}),
	});

const lines = (places: readonly Place[]): readonly string[] =>
	places.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`).sort();

/** Runs a check for each format and holds what it reports against what was planted. */
async function expectInEveryFormat(
	folder: string,
	wanted: readonly Place[],
	run: (args: readonly string[]) => CliRun | Promise<CliRun>,
): Promise<void> {
	const textOf = (file: string) => {
		const path = join(folder, file);
		return existsSync(path) ? readFileSync(path, "utf8") : "";
	};
	for (const [format, read] of Object.entries(REPORT_READERS)) {
		const { code, stdout, stderr } = await run(["check", ".", "--format", format]);
		expect({ format, code, stderr, found: lines(read(stdout, textOf)) }).toEqual({
			format,
			code: 1,
			stderr: "",
			found: lines(wanted),
		});
	}
}

it("every rule of the catalogue has a mistake to find", () => {
	const tables = [...PLANTED_FOLDERS, { defects: [deadLink("")], made: [] }];
	const planted = tables.flatMap(({ defects, made = [] }) => [
		...defects.flatMap(({ codes }) => codes),
		...made.map(({ code }) => code),
	]);
	expect(planted.sort()).toEqual(ruleCatalogue().map(({ code }) => code));
});

describe("what was planted is reported, each mistake at its place, in every format", () => {
	it.each(PLANTED_FOLDERS)("$title", async ({ defects, make, made = [], args = [] }) => {
		const folder = make();
		const wanted = [...made, ...writePlanted(folder, defects)];
		await expectInEveryFormat(folder, wanted, (format) =>
			runCli([...format, ...args], { cwd: folder }),
		);
	});

	it("a link to a page that is gone", async () => {
		const { base } = await serveAnswers(({ url }, response) => {
			response.writeHead(url === "/gone" ? 404 : 200).end();
		});
		const rules = {
			"resources/no-dead-external": ["error", { allow: ["example.org"] }],
			"resources/https": "off",
		};
		const folder = makeContent({
			"prereq.config.json": JSON.stringify({ rules }),
			"topics/sound.md": topicText({ title: "Sound" }),
		});
		const wanted = writePlanted(folder, [deadLink(base)]);
		await expectInEveryFormat(folder, wanted, async (format) => {
			const run = startCli([...format, "--network"], { cwd: folder });
			return run.ended;
		});
	});
});
