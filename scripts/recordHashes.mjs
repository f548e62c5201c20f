// node scripts/recordHashes.mjs [content] → writes the hash of its source into every translation that
// lacks it or has an older one. Run it after bringing translations up to date; the rest of a file stays.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordSourceHashes } from "../packages/core/dist/index.js";
import { readSourceFiles } from "../packages/core/dist/node.js";

const folder = process.argv[2] ?? "content";
const { files, diagnostics } = readSourceFiles(folder);
const changed = await recordSourceHashes(files);
for (const { path, text } of changed) writeFileSync(join(folder, path), text);
for (const { message } of diagnostics) console.error(message);
console.log(`${changed.length} of ${files.length} files in ${folder} updated`);
process.exitCode = diagnostics.length > 0 ? 1 : 0;
