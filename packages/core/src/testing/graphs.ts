import type { DigraphRecord } from "../graph/buildDigraph.ts";

/** Records from lines such as `c: a b` (c requires a and b); in the pictures, prerequisites stand left. */
export function records(...lines: readonly string[]): DigraphRecord[] {
	return lines.map((line) => {
		const [id = "", requires = ""] = line.split(":");
		return { id: id.trim(), requires: requires.trim() === "" ? [] : requires.trim().split(/\s+/) };
	});
}

/** Records `0` … `size - 1`, each requiring the one before; the last comes first. */
export function longChain(size: number): DigraphRecord[] {
	return Array.from({ length: size }, (_, i) => {
		const at = size - 1 - i;
		return { id: `${at}`, requires: at === 0 ? [] : [`${at - 1}`] };
	});
}

/** a ─ b ─ c */
export const chain: DigraphRecord[] = records("a:", "b: a", "c: b");

/**
 *   ┌─ b ─┐
 * a ┤     ├ d
 *   └─ c ─┘
 */
export const diamond: DigraphRecord[] = records("a:", "b: a", "c: a", "d: b c");

/**
 * a ─ b ─ c
 * └───────┘   the line a ─ c is redundant
 */
export const shortcut: DigraphRecord[] = records("a:", "b: a", "c: a b");

/**
 * a ┐
 *   ├ c
 * b ┘
 */
export const twoRoots: DigraphRecord[] = records("a:", "b:", "c: a b");

/**
 * a ─ b     c ─ d     e
 */
export const islands: DigraphRecord[] = records("a:", "b: a", "c:", "d: c", "e:");

/**
 * a → b → c → a   (→ requires)
 */
export const ring: DigraphRecord[] = records("a: b", "b: c", "c: a");

/**
 * a ⟲   b requires a
 */
export const selfLoop: DigraphRecord[] = records("a: a", "b: a");

/**
 * a → b → c → d → a        x ⇄ y → z      (→ requires)
 *     └─────→ a            a → x
 */
export const twoComponents: DigraphRecord[] = records(
	"a: b x",
	"b: c a",
	"c: d",
	"d: a",
	"x: y",
	"y: x z",
	"z:",
);

/** Ids that are members of `Object.prototype`, or look like array indices, in one chain. */
export const awkwardIds: DigraphRecord[] = [
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"",
	"0",
	"10",
	"2",
	" a b ",
	"a\u0000b",
	"ü",
	"😀",
	"NaN",
	"null",
].map((id, i, ids) => ({ id, requires: i === 0 ? [] : [ids[i - 1]!] }));
