import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MAX_COLUMNS } from "../view/units.ts";

const css = readFileSync(new URL("columns.css", import.meta.url), "utf8");

test("has a rule for every column and every number of columns", () => {
	for (let column = 1; column <= MAX_COLUMNS; column++) {
		const rule = `[data-column="${column}"],\n\t& [data-columns="${column}"] {\n\t\t--columns: ${column};`;
		expect(css).toContain(rule);
	}
});
