// Writes a corpus of the shared content bench in prereq's model: same texts, counts and mistakes.
//   node tests/bench/content/convert.mjs --gen BENCH/gen.mjs --n 2000 --seed 7 --out DIR [--mistakes 38] [--skip REGEX]
// DIR gets the layout of gen.mjs (content/, all.json, meta.json, mistakes.json with the truth moved along), so
//   - timing beside the peers:  --out BENCH/.work/c2000/prereq, then
//     run.mjs --full --parts process --ours "node CLI" --ours-validate "check {content}/../prereq/content" …
//   - seeded mistakes, in a copy COPY of the bench folder:
//       convert.mjs --gen COPY/gen.mjs --n 200 --seed 11 --mistakes 38 --out COPY/.work/bad200
//       convert.mjs --gen COPY/gen.mjs --n 200 --seed 11 --mistakes 28 --skip '^yaml-|^fm-' --out COPY/.work/bad200s
//       run.mjs --quick --parts diag --only OURS --ours "node CLI" --ours-validate "check {content} --quiet --format compact"
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { MISTAKES, makeCycle } from "./mistakes.mjs";
import { nameTopics, toTopicFile } from "./toTopicFile.mjs";

const { values } = parseArgs({
	options: {
		gen: { type: "string" },
		out: { type: "string" },
		n: { type: "string", default: "2000" },
		seed: { type: "string", default: "7" },
		mistakes: { type: "string", default: "0" },
		skip: { type: "string" },
	},
});
if (values.gen === undefined || values.out === undefined) {
	console.error(
		"usage: convert.mjs --gen BENCH/gen.mjs --out DIR [--n N] [--seed S] [--mistakes K] [--skip REGEX]",
	);
	process.exit(2);
}

const { makeTopics } = await import(pathToFileURL(resolve(values.gen)).href);
const topics = convertTopics(makeTopics(Number(values.n), Number(values.seed)));
const truth = makeMistakes(topics, Number(values.mistakes), values.skip && new RegExp(values.skip));
console.log(JSON.stringify(writeCorpus(values.out, topics, truth)));

function convertTopics(generated) {
	const named = nameTopics(generated);
	const byId = new Map(named.map((topic) => [topic.id, topic]));
	const byOldPath = new Map(
		named.map((topic) => [`${topic.track}/${topic.module}/${topic.slug}.md`, topic]),
	);
	return named.map((topic) => ({ ...topic, text: toTopicFile(topic, byId, byOldPath) }));
}

/** The same kinds in the same topics as gen.mjs would choose. */
function makeMistakes(all, count, skip) {
	const kinds = [...MISTAKES.keys()].filter((kind) => !skip?.test(kind));
	const step = Math.max(4, Math.floor(all.length / (count + 2)));
	const found = [];
	for (let index = 0; index < count; index++) {
		const kind = kinds[index % kinds.length];
		const topic = all[(index + 1) * step];
		if (topic === undefined) break;
		if (kind === "cycle-of-three") {
			found.push({ kind, file: topic.path, ...makeCycle(topic, all) });
			continue;
		}
		const [text, place] = MISTAKES.get(kind)(topic, topic.text, all);
		topic.text = text;
		found.push({ kind, file: topic.path, ...place });
	}
	return found;
}

function writeCorpus(out, all, mistakes) {
	rmSync(out, { recursive: true, force: true });
	const sha = createHash("sha256");
	for (const { path, text } of all) {
		const file = join(out, "content", path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		sha.update(text);
	}
	const sum = (size) => all.reduce((total, topic) => total + size(topic), 0);
	const meta = {
		n: all.length,
		seed: Number(values.seed),
		files: all.length,
		bytes: sum(({ text }) => Buffer.byteLength(text)),
		edges: sum(({ data }) => data.requires.length),
		words: sum(({ body }) => body.split(/\s+/).length),
		mistakes: mistakes.length,
		bodies: "generated",
		sha256: sha.digest("hex"),
	};
	const records = all.map(({ data, body }) => ({ ...data, body }));
	writeFileSync(join(out, "all.json"), JSON.stringify(records));
	writeFileSync(join(out, "meta.json"), `${JSON.stringify(meta, null, 1)}\n`);
	writeFileSync(join(out, "mistakes.json"), `${JSON.stringify(mistakes, null, 1)}\n`);
	return meta;
}
