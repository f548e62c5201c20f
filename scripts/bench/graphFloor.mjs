// The least that each question about a graph can cost: hand-written arrays without checks, ids in and out.

export function build(records) {
	const size = records.length;
	const indexOf = new Map();
	const ids = new Array(size);
	for (let i = 0; i < size; i++) {
		ids[i] = records[i].id;
		indexOf.set(ids[i], i);
	}
	const offsets = new Int32Array(size + 1);
	for (let i = 0; i < size; i++) offsets[i + 1] = offsets[i] + records[i].requires.length;
	const items = new Int32Array(offsets[size]);
	const starts = new Int32Array(size + 1);
	for (let i = 0, k = 0; i < size; i++)
		for (const need of records[i].requires) {
			items[k] = indexOf.get(need);
			starts[items[k++] + 1]++;
		}
	for (let i = 0; i < size; i++) starts[i + 1] += starts[i];
	const next = starts.slice();
	const dependents = new Int32Array(items.length);
	for (let i = 0; i < size; i++)
		for (let k = offsets[i]; k < offsets[i + 1]; k++) dependents[next[items[k]]++] = i;
	return {
		size,
		ids,
		indexOf,
		offsets,
		items,
		starts,
		dependents,
		marks: new Int32Array(size),
		epoch: 0,
	};
}

/** Any topological order, as numbers; shorter than the graph where there is a cycle. */
function order({ size, offsets, starts, dependents }) {
	const open = new Int32Array(size);
	const found = new Int32Array(size);
	let end = 0;
	for (let i = 0; i < size; i++) {
		open[i] = offsets[i + 1] - offsets[i];
		if (open[i] === 0) found[end++] = i;
	}
	for (let head = 0; head < end; head++) {
		const at = found[head];
		for (let k = starts[at]; k < starts[at + 1]; k++)
			if (--open[dependents[k]] === 0) found[end++] = dependents[k];
	}
	return found.subarray(0, end);
}

export const isAcyclic = (graph) => order(graph).length === graph.size;

export function anyOrder(graph) {
	const found = order(graph);
	const named = new Array(found.length);
	for (let i = 0; i < found.length; i++) named[i] = graph.ids[found[i]];
	return named;
}

/** The order in which the ready topic with the smallest id comes first: sorted ids and a binary heap. */
export function idOrder({ size, ids, offsets, starts, dependents }) {
	const byRank = Int32Array.from(ids.keys()).sort((a, b) => (ids[a] < ids[b] ? -1 : 1));
	const rank = new Int32Array(size);
	for (let i = 0; i < size; i++) rank[byRank[i]] = i;
	const open = new Int32Array(size);
	const heap = new Int32Array(size);
	let end = 0;
	const push = (value) => {
		let at = end++;
		for (let up = (at - 1) >> 1; at > 0 && heap[up] > value; up = (at - 1) >> 1) {
			heap[at] = heap[up];
			at = up;
		}
		heap[at] = value;
	};
	const pop = () => {
		const least = heap[0];
		const value = heap[--end];
		let at = 0;
		for (let down = 1; down < end; down = 2 * at + 1) {
			if (down + 1 < end && heap[down + 1] < heap[down]) down++;
			if (heap[down] >= value) break;
			heap[at] = heap[down];
			at = down;
		}
		heap[at] = value;
		return least;
	};
	for (let i = 0; i < size; i++) {
		open[i] = offsets[i + 1] - offsets[i];
		if (open[i] === 0) push(rank[i]);
	}
	const named = [];
	while (end > 0) {
		const at = byRank[pop()];
		named.push(ids[at]);
		for (let k = starts[at]; k < starts[at + 1]; k++)
			if (--open[dependents[k]] === 0) push(rank[dependents[k]]);
	}
	return named;
}

export function ancestors(graph, id) {
	const { ids, indexOf, offsets, items, marks } = graph;
	const epoch = ++graph.epoch;
	const queue = [indexOf.get(id)];
	marks[queue[0]] = epoch;
	for (let head = 0; head < queue.length; head++)
		for (let k = offsets[queue[head]]; k < offsets[queue[head] + 1]; k++) {
			if (marks[items[k]] === epoch) continue;
			marks[items[k]] = epoch;
			queue.push(items[k]);
		}
	return queue.slice(1).map((at) => ids[at]);
}

/** Prerequisites of every topic, direct or not, by a search below each. */
export function closureCounts({ size, ids, offsets, items }) {
	const seen = new Int32Array(size).fill(-1);
	const stack = new Int32Array(size);
	const counts = new Map();
	for (let i = 0; i < size; i++) {
		let count = 0;
		let top = 0;
		stack[top++] = i;
		while (top > 0) {
			const at = stack[--top];
			for (let k = offsets[at]; k < offsets[at + 1]; k++) {
				if (seen[items[k]] === i) continue;
				seen[items[k]] = i;
				stack[top++] = items[k];
				count++;
			}
		}
		counts.set(ids[i], count);
	}
	return counts;
}

export function criticalPath(graph, hours) {
	const { ids, offsets, items } = graph;
	const total = Float64Array.from(hours);
	const before = new Int32Array(graph.size).fill(-1);
	let end = 0;
	for (const at of order(graph)) {
		let most = 0;
		for (let k = offsets[at]; k < offsets[at + 1]; k++) {
			if (total[items[k]] <= most) continue;
			most = total[items[k]];
			before[at] = items[k];
		}
		total[at] += most;
		if (total[at] > total[end]) end = at;
	}
	const chain = [];
	for (let at = end; at >= 0; at = before[at]) chain.push(ids[at]);
	return { total: total[end], chain: chain.reverse() };
}

/** Hours done, and the topics whose prerequisites are done. */
export function tally({ size, ids, indexOf, offsets, items }, hours, done) {
	const state = new Uint8Array(size);
	let sum = 0;
	for (const id of done) {
		const at = indexOf.get(id);
		state[at] = 1;
		sum += hours[at];
	}
	const ready = [];
	for (let i = 0; i < size; i++) {
		if (state[i] === 1) continue;
		let k = offsets[i];
		while (k < offsets[i + 1] && state[items[k]] === 1) k++;
		if (k === offsets[i + 1]) ready.push(ids[i]);
	}
	return { done: sum, ready };
}
