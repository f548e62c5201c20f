import { LOCALE_PATTERN } from "../internal/localePattern.ts";

/** What a path in the content folder stands for. */
export interface ClassifiedPath {
	readonly kind: ContentKind;
	readonly id: string;
	/** BCP 47 tag of a translation `<id>.<locale>.md`; undefined for a source. */
	readonly locale: string | undefined;
}

export const CONTENT_KINDS = ["topic", "roadmap", "role", "transition", "pathway"] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** The folder of the content root that holds the files of a kind. */
export const FOLDER_OF: Readonly<Record<ContentKind, string>> = {
	topic: "topics",
	roadmap: "roadmaps",
	role: "roles",
	transition: "transitions",
	pathway: "pathways",
};

const KINDS: ReadonlyMap<string, ContentKind> = new Map(
	CONTENT_KINDS.map((kind) => [FOLDER_OF[kind], kind]),
);

/** Read kind, id and locale off a path such as `topics/math/vectors.zh.md`; undefined for other files. */
export function classifyPath(path: string): ClassifiedPath | undefined {
	const kind = KINDS.get(path.slice(0, Math.max(path.indexOf("/"), 0)));
	if (!kind || !path.endsWith(".md")) return undefined;
	const stem = path.slice(path.lastIndexOf("/") + 1, -".md".length);
	const dot = stem.lastIndexOf(".");
	const suffix = dot > 0 ? stem.slice(dot + 1) : undefined;
	const locale = suffix !== undefined && LOCALE_PATTERN.test(suffix) ? suffix : undefined;
	const id = locale === undefined ? stem : stem.slice(0, dot);
	return id.toLowerCase() === "readme" ? undefined : { kind, id, locale };
}
