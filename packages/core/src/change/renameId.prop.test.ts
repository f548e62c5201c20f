import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCurriculum } from "../curriculum/parseCurriculum.ts";
import type { Curriculum } from "../model/curriculum.ts";
import type { Requirement } from "../model/requirement.ts";
import type { SourceFile } from "../model/source.ts";
import type { TopicFacts } from "../model/topic.ts";
import { aliasesOf, currentId } from "../progress/aliases.ts";
import { resolveProgress } from "../progress/resolveProgress.ts";
import { andOrTopics, docs } from "../testing/learning.ts";
import { roadmapFile } from "../testing/sourceFiles.ts";
import { moveFiles } from "./moveFiles.ts";
import { renameId } from "./renameId.ts";

const IDS = ["constructor", "tostring", "a", "b1", "größe", "向量", "x-y", "of", "requires"];
const NEW = fc.constantFrom("new", "valueof", "null", "0x1", "all", "topic");

/** Topics under awkward ids, written as files: flow or block style, links between them. */
const contents = fc
	.tuple(andOrTopics(7), fc.boolean(), fc.nat())
	.filter(([topics]) => topics.length > 0)
	.map(([topics, isFlow, pick]) => {
		const idOf = new Map(topics.map(({ id }, at) => [id, IDS[at]!]));
		const files = topics.map((topic, at) => toFile(topic, topics[at - 1], idOf, isFlow));
		const ids = [...idOf.values()];
		return { files: [...files, roadmapFile("map", ids)], from: ids[pick % ids.length]! };
	});

function toFile(
	{ id, requires }: TopicFacts,
	before: TopicFacts | undefined,
	idOf: ReadonlyMap<string, string>,
	isFlow: boolean,
): SourceFile {
	const unique = [...new Set(requires.map((part) => JSON.stringify(toYaml(part, idOf))))];
	const list = isFlow
		? ` [${unique.join(", ")}]`
		: unique.map((part) => `\n  - ${part} # why`).join("");
	const key = unique.length > 0 ? `requires:${list}\n` : "";
	const link = before ? `After [it](${idOf.get(before.id)}.md).\n` : "First.\n";
	return {
		path: `topics/${idOf.get(id)}.md`,
		text: `---\ntitle: T${id}\n${key}---\n\n${link}`,
	};
}

function toYaml(part: Requirement, idOf: ReadonlyMap<string, string>): unknown {
	if (part.type === "topic") return idOf.get(part.topic);
	const of = part.of.map((member) => toYaml(member, idOf));
	if (part.type === "atLeast") return { atLeast: part.count, of };
	return { [part.type]: of };
}

async function rename(files: readonly SourceFile[], from: string, to: string) {
	const parsed = await parseCurriculum(files, { bodies: "scan" });
	const plan = await renameId({ kind: "topic", from, to, files, parsed });
	if (!plan.ok) throw new Error(plan.problem.message);
	return moveFiles(files, plan.changed, plan.moves);
}

async function read(files: readonly SourceFile[]): Promise<Curriculum> {
	const { curriculum, diagnostics } = await parseCurriculum(files);
	expect(diagnostics).toEqual([]);
	return curriculum!;
}

/** Topics with other ids, without their aliases and HTML. */
function underIds({ topics }: Curriculum, idOf: (id: string) => string) {
	const rename = (part: Requirement): Requirement =>
		part.type === "topic"
			? { ...part, topic: idOf(part.topic) }
			: { ...part, of: part.of.map(rename) };
	return [...topics.values()].map(({ id, title, requires, summary }) => ({
		id: idOf(id),
		title,
		requires: requires.map(rename),
		summary,
	}));
}

test("a renamed curriculum is the same up to the id and the alias", async () => {
	await fc.assert(
		fc.asyncProperty(contents, NEW, async ({ files, from }, to) => {
			const before = await read(files);
			const after = await read(await rename(files, from, to));
			expect(underIds(after, (id) => id)).toEqual(
				underIds(before, (id) => (id === from ? to : id)),
			);
			expect([...after.aliases]).toEqual([[from, to]]);
			expect(after.roadmaps.get("map")!.sections).toEqual(
				JSON.parse(
					JSON.stringify(before.roadmaps.get("map")!.sections).replaceAll(
						`"topic":${JSON.stringify(from)}`,
						`"topic":${JSON.stringify(to)}`,
					),
				),
			);
		}),
		{ numRuns: 60 },
	);
});

test("progress recorded under the old id counts for the new one", async () => {
	await fc.assert(
		fc.asyncProperty(contents, NEW, docs, async ({ files, from }, to, doc) => {
			const items = Object.entries(doc.items).map(([, item], at) => [IDS[at % IDS.length]!, item]);
			const progress = { ...doc, items: Object.fromEntries(items) };
			const after = await read(await rename(files, from, to));
			const aliases = aliasesOf(after.topics.values());
			const resolved = resolveProgress(progress, aliases);
			for (const [id, item] of resolveProgress(progress))
				expect(resolved.get(currentId(id, aliases))).toEqual(item);
			expect(resolved.has(from)).toBe(false);
		}),
		{ numRuns: 40 },
	);
});

test("there and back: every file is what it was, apart from the alias", async () => {
	await fc.assert(
		fc.asyncProperty(contents, NEW, async ({ files, from }, to) => {
			const back = await rename(await rename(files, from, to), to, from);
			const alias = /^aliases: \["?[\w-]+"?\]\n/m;
			expect(back.map(({ path, text }) => ({ path, text: text.replace(alias, "") }))).toEqual(
				files,
			);
			const own = back.find(({ path }) => path === `topics/${from}.md`);
			expect(own?.text).toMatch(new RegExp(`^aliases: \\["?${to}"?\\]$`, "m"));
			expect([...(await read(back)).aliases]).toEqual([[to, from]]);
		}),
		{ numRuns: 40 },
	);
});
