/**
 * The adapter for `robust.mjs`, which asks whether an order depends on the order of the records: the
 * author's order does on purpose, so the order by id answers.
 */
import * as timed from "./graphAdapter.mjs";

export function benchAdapter() {
	const operations = timed.benchAdapter();
	return { ...operations, topo: operations["topo-lex"] };
}
