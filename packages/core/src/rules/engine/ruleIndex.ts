import type { IdLock } from "../../curriculum/idLock.ts";
import { pageDocument } from "../../curriculum/pageDocument.ts";
import type { ParsedFile, ParsedRoadmap, ParsedTopic } from "../../curriculum/parsedFile.ts";
import { type BodyReader, type MarkdownScan, scannedBodies } from "../../curriculum/scannedBody.ts";
import { once } from "../../internal/once.ts";
import type { CurriculumConfig } from "../../model/config.ts";
import type { SourceFile } from "../../model/source.ts";
import { type PlacedRequirement, readRequirements } from "./requirements.ts";

/** A Markdown file of the folder that is no part of the curriculum. */
export interface Page {
	readonly kind: "page";
	readonly id: string;
	readonly document: ParsedTopic["document"];
}

export type RuleFile = ParsedFile | Page;

/** What a parse result holds that rules need. */
export interface RuleInput {
	readonly drafts: readonly ParsedFile[];
	/** The files that were parsed. */
	readonly files: readonly SourceFile[];
	readonly config: Pick<CurriculumConfig, "locale" | "locales">;
	/** Paths of everything else in the folder; without them, links to other files are not followed. */
	readonly assets?: Iterable<string>;
	/** Bytes of one of the folder's other files; undefined when it is unknown. */
	readonly sizeOf?: (path: string) => number | undefined;
	/** What `ids.lock.json` says. */
	readonly lock?: IdLock;
	/** The day on which ages are counted, `YYYY-MM-DD`; without it nothing is too old. */
	readonly asOf?: string;
	/** Addresses that could not be opened, without their anchors, each with the reason. */
	readonly deadLinks?: ReadonlyMap<string, string>;
}

/** Everything that rules look at, made once per run. */
export interface RuleIndex {
	/** Files of the curriculum, by path; those that failed have no `topic` or `roadmap`. */
	readonly files: readonly ParsedFile[];
	readonly topics: readonly ParsedTopic[];
	readonly roadmaps: readonly ParsedRoadmap[];
	readonly topicById: ReadonlyMap<string, ParsedTopic>;
	/** Markdown files that are no part of the curriculum. */
	readonly pages: readonly Page[];
	readonly config: RuleInput["config"];
	readonly lock: IdLock | undefined;
	/** The day on which ages are counted, `YYYY-MM-DD`. */
	readonly asOf: string | undefined;
	/** Addresses that could not be opened, without their anchors, each with the reason. */
	readonly deadLinks: ReadonlyMap<string, string>;
	/** The file at a path as it was read; undefined when there is none. */
	sourceOf(path: string): SourceFile | undefined;
	/** The whole text of a file. */
	textOf(path: string): string;
	/** What stands in the body of a file. */
	bodyOf(file: Pick<RuleFile, "document">): MarkdownScan;
	/** Whether a path of the folder exists; undefined when nobody said. */
	hasFile(path: string): boolean | undefined;
	/** Bytes of a file, or characters of one that was read; undefined when it is unknown. */
	sizeOf(path: string): number | undefined;
	/** The file at a path. */
	fileAt(path: string): RuleFile | undefined;
	/** Every topic that `requires` of a topic names, with its place. */
	requirementsOf(topic: ParsedTopic): readonly PlacedRequirement[];
	/** The same index with bodies read in another way. */
	withBodies(read: BodyReader): RuleIndex;
}

/** Make the index of a parse result. */
export function buildRuleIndex(input: RuleInput, read: BodyReader = scannedBodies()): RuleIndex {
	const sources = new Map(input.files.map((file) => [file.path, file]));
	const topics = input.drafts.filter((file) => file.kind === "topic");
	const known = new Set(input.drafts.map(({ document }) => document.file));
	const pages = /* @__PURE__ */ once(() =>
		input.files
			.filter(({ path }) => path.endsWith(".md") && !known.has(path))
			.map((file) => toPage(file)),
	);
	const byPath = /* @__PURE__ */ once(
		() =>
			new Map<string, RuleFile>(
				[...input.drafts, ...pages()].map((file) => [file.document.file, file]),
			),
	);
	const assets = /* @__PURE__ */ once(() => input.assets && new Set(input.assets));
	const requirements = new WeakMap<ParsedTopic, readonly PlacedRequirement[]>();
	const textOf = (path: string) => sources.get(path)?.text ?? "";
	const rest = {
		files: input.drafts,
		topics,
		roadmaps: input.drafts.filter((file) => file.kind === "roadmap"),
		topicById: new Map(topics.map((topic) => [topic.id, topic])),
		config: input.config,
		lock: input.lock,
		asOf: input.asOf,
		deadLinks: input.deadLinks ?? new Map<string, string>(),
		sourceOf: (path: string) => sources.get(path),
		textOf,
		hasFile: (path: string) => {
			if (sources.has(path)) return true;
			return path.endsWith(".md") ? false : assets()?.has(path);
		},
		sizeOf: (path: string) => sources.get(path)?.text.length ?? input.sizeOf?.(path),
		fileAt: (path: string) => byPath().get(path),
		requirementsOf: (topic: ParsedTopic) => {
			let found = requirements.get(topic);
			if (!found) {
				found = readRequirements(topic);
				requirements.set(topic, found);
			}
			return found;
		},
	};
	const withBodies = (reader: BodyReader): RuleIndex => ({
		...rest,
		get pages() {
			return pages();
		},
		bodyOf: ({ document }) => reader(document, textOf(document.file)),
		withBodies,
	});
	return withBodies(read);
}

function toPage(file: SourceFile): Page {
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	return { kind: "page", id: name.replace(/\.md$/, ""), document: pageDocument(file) };
}
