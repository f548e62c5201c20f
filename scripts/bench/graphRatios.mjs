// node scripts/bench/graphRatios.mjs [sizes…] → CPU time of the graph operations as a multiple of hand-written
// arrays, measured in turn in this process. Answers are compared first: a fast wrong one counts for nothing.
import { deepStrictEqual } from "node:assert";
import * as ours from "../../packages/core/dist/graph.js";
import { createRandom } from "../../tests/bench/random.mjs";
import * as floor from "./graphFloor.mjs";
import { median } from "./measure.mjs";

const ROUNDS = 15;
/** Each measurement runs at least so long, in ms of CPU. */
const LEAST = 12;
const SECTIONS = 12;

/** Topics that mostly require what comes shortly before them, as curricula do. */
function curriculum(size) {
	const random = createRandom(size);
	const records = Array.from({ length: size }, (_, i) => {
		const requires = new Set();
		for (let n = Math.min(i, random.integer(0, 3)); n > 0; n--)
			requires.add(`topic-${i - random.integer(1, Math.min(i, 40))}`);
		return { id: `topic-${i}`, requires: [...requires], section: `s${i % SECTIONS}` };
	});
	const hours = Float64Array.from(records, () => random.integer(1, 40));
	const done = records.filter((_, i) => i < size / 3).map(({ id }) => id);
	return { records, hours, done, last: `topic-${size - 1}` };
}

function workloads({ records, hours, done, last }) {
	const plain = floor.build(records);
	const { graph } = ours.buildDigraph(records);
	const effortOf = (_, i) => hours[i];
	const ledger = ours.buildLedger(graph, { effortOf, sectionOf: (_, i) => records[i].section });
	const session = ours.openSession(ledger, done);
	const sorted = (list) => [...list].sort();
	return [
		["build", () => ours.buildDigraph(records), () => floor.build(records)],
		[
			"validate, build included",
			() => ours.isAcyclic(ours.buildDigraph(records).graph),
			() => floor.isAcyclic(floor.build(records)),
			(answer) => answer,
		],
		[
			"author order (floor: any)",
			() => ours.topologicalOrder(graph),
			() => floor.anyOrder(plain),
			sorted,
		],
		[
			"order by id",
			() => ours.topologicalOrder(graph, { by: "id" }),
			() => floor.idOrder(plain),
			(answer) => answer,
		],
		[
			"prerequisites of one topic",
			() => ours.prerequisitesOf(graph, last),
			() => floor.ancestors(plain, last),
			sorted,
		],
		[
			"closure counts",
			() => ours.countPrerequisites(graph),
			() => floor.closureCounts(plain),
			(map) => [...map],
		],
		[
			"critical path",
			() => ours.longestChain(graph, effortOf),
			() => floor.criticalPath(plain, hours),
			({ total }) => total,
		],
		[
			"progress of one learner",
			() => ours.tally(ledger, done),
			() => floor.tally(plain, hours, done),
			({ done: sum, ready }) => [sum, ready],
		],
		[
			"toggle, progress, ready count (floor: tally)",
			() => session.toggle(last),
			() => floor.tally(plain, hours, done),
		],
	];
}

/** CPU ms of one call. */
function cpuOf(run, times) {
	const before = process.cpuUsage();
	for (let i = 0; i < times; i++) run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000 / times;
}

function timesFor(run) {
	let times = 1;
	while (cpuOf(run, times) * times < LEAST) times *= 2;
	return times;
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [100, 1_000, 10_000]) {
	if (!Number.isInteger(size) || size < 2) throw new RangeError(`Unexpected size ${size}`);
	console.log(`\nGraph of ${size.toLocaleString("en")} topics, ${ROUNDS} rounds`);
	for (const [name, own, least, view] of workloads(curriculum(size))) {
		if (view !== undefined) deepStrictEqual(view(own()), view(least()), name);
		const calls = [own, least].map((run) => ({ run, times: timesFor(run), spent: [] }));
		for (let round = 0; round < ROUNDS; round++)
			for (const { run, times, spent } of calls) spent.push(cpuOf(run, times));
		const [mine, theirs] = calls.map(({ spent }) => median(spent));
		console.log(
			`  ${name.padEnd(46)} ${(mine * 1000).toFixed(1).padStart(10)} µs  ${(mine / theirs).toFixed(2).padStart(7)} ×`,
		);
	}
}
