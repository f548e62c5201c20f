// npm run generate → brings the committed files that are derived from the built package up to date.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generatedFiles.mjs";

const root = new URL("../../../", import.meta.url);
for (const [path, text] of generatedFiles()) {
	const file = fileURLToPath(new URL(path, root));
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
