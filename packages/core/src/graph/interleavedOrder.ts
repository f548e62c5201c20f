import { type Digraph, unseal } from "./digraph.ts";
import { GraphError } from "./graphError.ts";
import { prerequisiteCounts } from "./kahn.ts";
import { anyOrder, inverse } from "./prioritisedOrder.ts";
import { SmallestFirst } from "./smallestFirst.ts";

export interface InterleavedOrderOptions {
	/** The track that a topic belongs to. Tracks take turns in code-unit order of their names. */
	readonly trackOf: (id: string) => string;
	/** Topics that one track may take in a row while another has a ready topic: 1 or more; 1 when left out. */
	readonly maxRun?: number | ((track: string) => number);
}

interface Track {
	readonly maxRun: number;
	readonly ready: SmallestFirst;
	readonly topics: readonly number[];
}

/**
 * A topological order in which tracks take turns; inside a track the smallest ready id comes first. A
 * track without a ready topic is passed over. The same for any order of the records.
 * @throws CycleError, GraphError `graph/bad-weight` for a `maxRun` that is not a whole number from 1 on
 */
export function interleavedOrder(graph: Digraph, options: InterleavedOrderOptions): string[] {
	const dense = unseal(graph);
	anyOrder(dense);
	const { offsets, items } = dense.dependents;
	const trackNumber = new Int32Array(dense.size);
	const place = new Int32Array(dense.size);
	const tracks: Track[] = [];
	for (const [name, topics] of topicsByTrack(dense.table.ids, inverse(dense.idRanks()), options)) {
		for (const [i, topic] of topics.entries()) {
			trackNumber[topic] = tracks.length;
			place[topic] = i;
		}
		tracks.push({
			maxRun: maxRunOf(name, options),
			ready: new SmallestFirst(topics.length),
			topics,
		});
	}
	const open = prerequisiteCounts(dense);
	const release = (topic: number) => tracks[trackNumber[topic]!]!.ready.add(place[topic]!);
	for (let topic = 0; topic < dense.size; topic++) if (open[topic] === 0) release(topic);

	const order: number[] = [];
	for (let turn = 0; order.length < dense.size; turn = (turn + 1) % tracks.length) {
		const { maxRun, ready, topics } = tracks[turn]!;
		for (let run = 0; run < maxRun; run++) {
			const first = ready.take();
			if (first < 0) break;
			const topic = topics[first]!;
			order.push(topic);
			for (let k = offsets[topic]!; k < offsets[topic + 1]!; k++)
				if (--open[items[k]!]! === 0) release(items[k]!);
		}
	}
	return dense.idsOf(order);
}

/** Tracks by name, each with its topics in id order. */
function topicsByTrack(
	ids: readonly string[],
	byId: Int32Array,
	{ trackOf }: InterleavedOrderOptions,
): [string, number[]][] {
	const tracks = new Map<string, number[]>();
	for (const topic of byId) {
		const name = trackOf(ids[topic]!);
		const topics = tracks.get(name);
		if (topics) topics.push(topic);
		else tracks.set(name, [topic]);
	}
	return [...tracks].sort(([a], [b]) => (a < b ? -1 : 1));
}

function maxRunOf(track: string, { maxRun = 1 }: InterleavedOrderOptions): number {
	const run = typeof maxRun === "number" ? maxRun : maxRun(track);
	if (Number.isInteger(run) && run >= 1) return run;
	throw new GraphError(
		"graph/bad-weight",
		`Unexpected \`maxRun\` \`${run}\` of track \`${track}\`, expected a whole number from 1 on`,
	);
}
