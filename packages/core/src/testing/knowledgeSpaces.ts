import type { TopicFacts } from "../model/topic.ts";
import { topics } from "./learning.ts";

/**
 * a ┐   ┌ c ─ e        Doignon & Falmagne 1985, as in the R package pks (data DoignonFalmagne7)
 *   ├───┤
 * b ┘   └ d
 */
export const df7: TopicFacts[] = topics({
	a: {},
	b: {},
	c: { requires: ["a", "b"] },
	d: { requires: ["a", "b"] },
	e: { requires: ["c"] },
});

/** c needs a or b, d needs both: the smallest any-of (R package kstMatrix, data xpl). */
export const xpl: TopicFacts[] = topics({
	a: {},
	b: {},
	c: { requires: [{ any: ["a", "b"] }] },
	d: { requires: ["a", "b"] },
});
