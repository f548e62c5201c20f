import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tempFolder, writeFiles } from "../testing/tempFolder.ts";
import { lineChanges } from "./lineChanges.ts";
import { unifiedDiff } from "./unifiedDiff.ts";

const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });

/** Length of the longest common subsequence, by the plain table. */
function common(a: readonly string[], b: readonly string[]): number {
	const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	for (let i = 1; i <= a.length; i++)
		for (let j = 1; j <= b.length; j++)
			table[i]![j] =
				a[i - 1] === b[j - 1]
					? table[i - 1]![j - 1]! + 1
					: Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
	return table[a.length]![b.length]!;
}

test("the changes turn one list into the other, and no shorter ones do", () => {
	fc.assert(
		fc.property(lines, lines, (a, b) => {
			const changes = lineChanges(a, b);
			const result: string[] = [];
			let at = 0;
			let touched = 0;
			for (const { aStart, aEnd, bStart, bEnd } of changes) {
				result.push(...a.slice(at, aStart), ...b.slice(bStart, bEnd));
				touched += aEnd - aStart + bEnd - bStart;
				at = aEnd;
			}
			expect([...result, ...a.slice(at)]).toEqual(b);
			expect(touched).toBe(a.length + b.length - 2 * common(a, b));
		}),
	);
});

test("texts with nothing in common are replaced as a whole", () => {
	const a = Array.from({ length: 3000 }, (_, i) => `a${i}`);
	const b = Array.from({ length: 3000 }, (_, i) => `b${i}`);
	expect(lineChanges(a, b)).toEqual([{ aStart: 0, aEnd: 3000, bStart: 0, bEnd: 3000 }]);
});

test("git applies the diff and gets the new text, moves and missing line ends included", () => {
	const text = fc
		.tuple(
			fc.array(fc.constantFrom("one", "two", "three", ""), { minLength: 1, maxLength: 20 }),
			fc.boolean(),
		)
		.map(([all, ends]) => all.join("\n") + (ends ? "\n" : ""))
		.filter((all) => all !== "");
	fc.assert(
		fc.property(text, text, fc.boolean(), (before, after, isMoved) => {
			const folder = tempFolder({ "a.md": before });
			const path = isMoved ? "größe.md" : "a.md";
			const diff = unifiedDiff({
				before: { path: "a.md", text: before },
				after: { path, text: after },
			});
			if (diff === "") {
				expect(before).toBe(after);
				return;
			}
			writeFiles(folder, { "x.diff": diff });
			const { status, stderr } = spawnSync("git", ["apply", "--whitespace=nowarn", "x.diff"], {
				cwd: folder,
				encoding: "utf8",
			});
			expect({ status, stderr, diff }).toEqual({ status: 0, stderr: "", diff });
			expect(readFileSync(join(folder, path), "utf8")).toBe(after);
			expect(existsSync(join(folder, "a.md"))).toBe(!isMoved);
		}),
		{ numRuns: 40 },
	);
});
