// Writes the JSON Schemas that editors load; the zod schemas of the built package are their only source.
import { mkdirSync, writeFileSync } from "node:fs";
import { compiledJsonSchema, roadmapJsonSchema, topicJsonSchema } from "../dist/index.js";

const folder = new URL("../schema/", import.meta.url);
const schemas = {
	"topic.json": topicJsonSchema(),
	"roadmap.json": roadmapJsonSchema(),
	"curriculum.json": compiledJsonSchema(),
};
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
	writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
