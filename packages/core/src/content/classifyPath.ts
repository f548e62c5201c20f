/** What a path in the content folder stands for. */
export interface ClassifiedPath {
	readonly kind: ContentKind;
	readonly id: string;
	/** BCP 47 tag of a translation `<id>.<locale>.md`; undefined for a source. */
	readonly locale: string | undefined;
}

export type ContentKind = "topic" | "roadmap";

const FOLDERS: ReadonlyMap<string, ContentKind> = new Map([
	["topics", "topic"],
	["roadmaps", "roadmap"],
]);
const LOCALE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Read kind, id and locale off a path such as `topics/math/vectors.zh.md`; undefined for other files. */
export function classifyPath(path: string): ClassifiedPath | undefined {
	const parts = path.split("/");
	const kind = FOLDERS.get(parts[0] ?? "");
	const name = parts.at(-1) ?? "";
	if (!kind || parts.length < 2 || !name.endsWith(".md")) return undefined;
	const stem = name.slice(0, -".md".length);
	if (stem.toLowerCase() === "readme") return undefined;
	const dot = stem.lastIndexOf(".");
	const locale = dot > 0 ? stem.slice(dot + 1) : "";
	return LOCALE.test(locale)
		? { kind, id: stem.slice(0, dot), locale }
		: { kind, id: stem, locale: undefined };
}
