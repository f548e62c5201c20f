/**
 * Plugs `@prereq/core/graph` into the graph benchmark: every operation takes and gives ids, as its
 * contract asks; `batch` is offered by handles too (`states`).
 */
import * as graph from "@prereq/core/graph";

export function benchAdapter() {
	const build = (records) => {
		const { graph: g, duplicates, unknown } = graph.buildDigraph(records);
		if (duplicates.length + unknown.length > 0)
			throw new Error(JSON.stringify({ duplicates, unknown }));
		const hours = Float64Array.from(records, (record) => record.hours);
		const ledger = graph.buildLedger(g, {
			effortOf: (_, i) => hours[i],
			sectionOf: (_, i) => records[i].section,
		});
		return { graph: g, ledger, hours };
	};
	return {
		incremental: true,
		build,
		validate: (records) => {
			const built = graph.buildDigraph(records);
			const [cycle] = graph.findCycles(built.graph).sort((a, b) => a.length - b.length);
			return {
				duplicates: built.duplicates,
				missing: built.unknown.map(({ id, missing }) => [id, missing]),
				cycle: cycle?.reverse() ?? null,
			};
		},
		topo: ({ graph: g }) => graph.topologicalOrder(g),
		"topo-lex": ({ graph: g }) => graph.topologicalOrder(g, { by: "id" }),
		ancestors: ({ graph: g }, id) => graph.prerequisitesOf(g, id),
		closure: ({ graph: g }) => graph.countPrerequisites(g),
		reduce: ({ graph: g }) => graph.redundantPrerequisites(g),
		critical: ({ graph: g, hours }) => {
			const { total, chain } = graph.longestChain(g, (_, i) => hours[i]);
			return { total, path: chain };
		},
		progress: ({ ledger }, done) => graph.tally(ledger, done),
		"progress-batch": ({ ledger }, many) => many.map((done) => graph.tally(ledger, done)),
		open: ({ ledger }, done) => graph.openSession(ledger, done),
		toggle: (session, ids) => {
			let sum = 0;
			let count = 0;
			for (const id of ids) {
				session.toggle(id);
				sum += session.done;
				count += session.readyCount;
			}
			return { sum, count };
		},
		normalize: {
			progress: ({ done, total, sections, ready }) => ({
				done,
				total,
				next: ready,
				sections: new Map(sections.map((s) => [s.section, { done: s.done, total: s.total }])),
			}),
		},
	};
}
