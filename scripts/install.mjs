import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { pnpm } from "./run.mjs";

const STAMP = join(ROOT, "node_modules/.prereq-installed");
const MANIFESTS = [
	"pnpm-lock.yaml",
	"pnpm-workspace.yaml",
	"package.json",
	"packages/core/package.json",
	"packages/cli/package.json",
	"packages/react/package.json",
	"tests/package.json",
];

/** What an installation depends on: the lockfile, the manifests, the machine. */
function fingerprint() {
	const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
	for (const path of MANIFESTS) hash.update(readFileSync(join(ROOT, path)));
	return hash.digest("hex");
}

/** Installs the dependencies unless they are those of the lockfile already; false when that failed. */
export async function ensureInstalled() {
	const wanted = fingerprint();
	if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return true;
	console.error("Installing dependencies …");
	if ((await pnpm("install", "--frozen-lockfile")) !== 0) {
		console.error(
			"The dependencies could not be installed. Is the npm registry reachable, and does pnpm-lock.yaml match the package.json files?",
		);
		return false;
	}
	writeFileSync(STAMP, wanted);
	return true;
}
