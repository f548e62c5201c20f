import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { CONTENT, runCli } from "../workspace.ts";

/** Builds the site of content/ once for the tests of a file; gives the words that a page shows. */
export function readPages(): (page: string) => string {
	const folder = mkdtempSync(join(tmpdir(), "prereq-pages-"));
	beforeAll(() => {
		const { code, stdout, stderr } = runCli(["build", CONTENT, "--out", join(folder, "site")]);
		if (code !== 0) throw new Error(`prereq build exited with ${code}:\n${stdout}${stderr}`);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const read = new Map<string, string>();
	return (page) => {
		const file = join(folder, "site", page, "index.html");
		if (!existsSync(file)) throw new Error(`The site has no page ${page}.`);
		const text = read.get(page) ?? wordsOf(readFileSync(file, "utf8"));
		read.set(page, text);
		return text;
	};
}

function wordsOf(html: string): string {
	return html
		.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, " ")
		.replace(/<\/?(?:a|b|em|strong|code|small|span)\b[^>]*>/g, "")
		.replace(/<[^>]+>/g, " ")
		.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => ENTITIES.get(name) ?? "")
		.replace(/\s+/g, " ");
}

const ENTITIES = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["#39", "'"],
	["#x27", "'"],
]);
