import { describe, expect, it } from "vitest";
import { listEntries, listExports } from "./listExports.ts";

const entries = new Map(
	["packages/core", "packages/react"].flatMap((folder) => [...listEntries(folder)]),
);

describe("exported names (npx vitest run --dir api -u after a wanted change)", () => {
	it("belong to these entries", () => {
		expect([...entries.keys()]).toEqual([
			"@prereq/core",
			"@prereq/core/node",
			"@prereq/core/graph",
			"@prereq/core/progress",
			"@prereq/core/plan",
			"@prereq/core/rules",
			"@prereq/react",
			"@prereq/react/static",
			"@prereq/react/enhance",
			"@prereq/react/element",
			"@prereq/react/zoom",
		]);
	});

	for (const [entry, declarations] of entries) {
		it(`${entry} exports exactly the listed names`, async () => {
			const list = `${listExports(declarations).join("\n")}\n`;
			await expect(list).toMatchFileSnapshot(
				`exports/${entry.replace("@", "").replaceAll("/", ".")}.txt`,
			);
		});

		it(`${entry} gives every listed value at run time`, async () => {
			const values = listExports(declarations).filter((name) => !name.startsWith("type "));
			const module: object = await import(entry);
			expect(Object.keys(module).sort()).toEqual(values);
		});
	}
});
