/** Plugs `@prereq/core/graph` into the graph benchmark: every operation takes and gives ids. */
import * as graph from "@prereq/core/graph";

export function benchAdapter() {
	const build = (records) => {
		const { graph: g, duplicates, unknown } = graph.buildDigraph(records);
		if (duplicates.length + unknown.length > 0)
			throw new Error(JSON.stringify({ duplicates, unknown }));
		const hours = new Float64Array(records.length);
		for (let i = 0; i < records.length; i++) hours[i] = records[i].hours;
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
			progress: ({ done, sectionDone, ready }, { ledger }) => ({
				done,
				total: ledger.total,
				next: ready,
				sections: new Map(
					ledger.sections.map((name, i) => [
						name,
						{ done: sectionDone[i], total: ledger.sectionTotals[i] },
					]),
				),
			}),
		},
	};
}
