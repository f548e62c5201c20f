import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../workspace.ts";

const FOLDERS = [".", "docs", "packages/core", "packages/cli", "packages/react", ".changeset"];

/** Markdown files written for people, relative to the repository; generated changelogs and content excluded. */
export function listDocs(): string[] {
	return FOLDERS.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: folder === "docs", encoding: "utf8" })
			.filter((name) => name.endsWith(".md") && name !== "CHANGELOG.md")
			.map((name) => join(folder, name).replaceAll("\\", "/")),
	).sort();
}
