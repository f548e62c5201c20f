// node scripts/recordHashes.mjs [content] → writes the hash of its source into every translation that
// lacks it or has an older one. Run it after bringing translations up to date; the rest of a file stays.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PrereqError, recordSourceHashes } from "../packages/core/dist/index.js";
import { readSourceFiles } from "../packages/core/dist/node.js";

async function recordHashes(folder) {
	const { files, diagnostics } = readSourceFiles(folder);
	const changed = await recordSourceHashes(files);
	for (const { path, text } of changed) writeFileSync(join(folder, path), text);
	for (const { message } of diagnostics) console.error(message);
	console.log(`${changed.length} of ${files.length} files in ${folder} updated`);
	return diagnostics.length > 0 ? 1 : 0;
}

try {
	process.exitCode = await recordHashes(process.argv[2] ?? "content");
} catch (error) {
	if (!(error instanceof PrereqError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
