import { CONTENT_KINDS, type ContentKind, classifyPath } from "../content/classifyPath.ts";
import { ID_LOCK_FILE } from "../content/namedFiles.ts";
import { scanMarkdown } from "../content/scanMarkdown.ts";
import { listNamed } from "../curriculum/listNamed.ts";
import type { ParsedFile, ParsedSource } from "../curriculum/parsedFile.ts";
import { linkTarget } from "../internal/linkTarget.ts";
import type { SourceFile } from "../model/source.ts";

/** What changed, and in what. */
export interface AffectedInput {
	/** Every file of the curriculum as it was read. */
	readonly drafts: readonly ParsedFile[];
	readonly files: readonly SourceFile[];
	/** Paths that changed, those of deleted files included. */
	readonly changed: ReadonlySet<string>;
}

const CONFIG = /^prereq\.config\.\w+$/;

/**
 * The files that a change can give other findings: those that changed; topics that name a changed one
 * in their front matter, directly or not; whatever names one of these, or links to a changed file;
 * translations of changed sources, and the lock file when a file is gone. Undefined when the
 * configuration changed, which affects everything.
 */
export function affectedFiles(input: AffectedInput): ReadonlySet<string> | undefined {
	const { drafts, files, changed } = input;
	if ([...changed].some((path) => CONFIG.test(path))) return undefined;
	const sourceKeys = new Set<string>();
	for (const path of changed) {
		const found = classifyPath(path);
		if (found && found.locale === undefined) sourceKeys.add(keyOf(found.kind, found.id));
	}
	const affected = new Set([...changed, ...dependents(drafts, sourceKeys)]);
	for (const file of drafts) {
		if (file.kind === "translation" && sourceKeys.has(keyOf(file.of, file.id)))
			affected.add(file.document.file);
	}
	const present = new Set<string>();
	for (const { path, text } of files) {
		present.add(path);
		if (!affected.has(path) && linksTo(path, text, changed)) affected.add(path);
	}
	if ([...changed].some((path) => path.endsWith(".md") && !present.has(path)))
		affected.add(ID_LOCK_FILE);
	return affected;
}

/** Paths of what names the changed ids; from topic to topic it goes on. */
function dependents(drafts: readonly ParsedFile[], changed: ReadonlySet<string>): Set<string> {
	const namedBy = referrers(drafts);
	const found = new Set<string>();
	const seen = new Set(changed);
	const pending = [...changed];
	for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
		for (const file of namedBy.get(key) ?? []) {
			found.add(file.document.file);
			const own = keyOf(file.kind, file.id);
			if (file.kind !== "topic" || seen.has(own)) continue;
			seen.add(own);
			pending.push(own);
		}
	}
	return found;
}

function referrers(drafts: readonly ParsedFile[]): ReadonlyMap<string, readonly ParsedSource[]> {
	const namedBy = new Map<string, ParsedSource[]>();
	const add = (key: string, file: ParsedSource) => {
		const list = namedBy.get(key);
		if (list) list.push(file);
		else namedBy.set(key, [file]);
	};
	for (const file of drafts) {
		if (file.kind === "translation") continue;
		for (const { kind, id } of listNamed(file)) add(keyOf(kind, id), file);
		if (file.kind !== "roadmap" && file.kind !== "transition") continue;
		for (const { topic } of file.links) add(keyOf("topic", topic), file);
	}
	return namedBy;
}

function linksTo(path: string, text: string, changed: ReadonlySet<string>): boolean {
	if (!path.endsWith(".md") || !text.includes("](")) return false;
	return scanMarkdown(text).links.some(({ url }) => {
		const target = linkTarget(path, url)?.path;
		return target !== undefined && target !== path && changed.has(target);
	});
}

function keyOf(kind: ContentKind, id: string): string {
	return `${CONTENT_KINDS.indexOf(kind)}/${id}`;
}
