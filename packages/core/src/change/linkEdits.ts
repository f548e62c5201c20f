import type { ScannedLink } from "../content/markdownScan.ts";
import { topicOfLink } from "../content/topicOfLink.ts";
import { treeScan } from "../content/treeScan.ts";
import type { ParsedFile } from "../curriculum/parsedFile.ts";
import { linkTarget } from "../internal/linkTarget.ts";
import type { SourceFile } from "../model/source.ts";
import type { TextEdit } from "../model/textEdit.ts";
import type { RenameRequest } from "./renameRequest.ts";

/** Edits of the links that lead to files which move. `moved` is by path. */
export function linkEdits(
	{ path: file, text }: SourceFile,
	draft: ParsedFile | undefined,
	moved: ReadonlyMap<string, string>,
	{ kind, from, to }: Pick<RenameRequest, "kind" | "from" | "to">,
): TextEdit[] {
	if (!text.includes(".md")) return [];
	const bodyStart = draft?.document.bodyStart ?? 0;
	const listed = kind === "topic" ? listedStarts(draft, from) : undefined;
	return (treeScan(text, bodyStart)?.links ?? []).flatMap((link) => {
		const target = linkTarget(file, link.url)?.path;
		const renamed = target === undefined ? undefined : moved.get(target);
		// An outline names topics by file name alone, whatever folder the link says.
		const isListed = listed?.has(link.start) === true && topicOfLink(link.url) === from;
		const name = renamed ?? (isListed ? `${to}.md` : undefined);
		return name === undefined ? [] : (replaceName(file, text, link, name) ?? []);
	});
}

/** Where links of an outline to a topic begin. */
function listedStarts(draft: ParsedFile | undefined, topic: string): ReadonlySet<number> {
	if (draft?.kind !== "roadmap" && draft?.kind !== "transition") return new Set();
	const base = draft.kind === "transition" ? draft.document.bodyStart : 0;
	return new Set(
		draft.links.filter((link) => link.topic === topic).map(({ start }) => base + start),
	);
}

/** Write another file name at the end of an address, before `?` and `#`. */
function replaceName(
	file: string,
	text: string,
	{ urlStart, urlEnd }: ScannedLink,
	path: string,
): TextEdit | undefined {
	const url = text.slice(urlStart, urlEnd);
	const behind = /[?#]/.exec(url)?.index ?? url.length;
	const start = url.slice(0, behind).lastIndexOf("/") + 1;
	const written = url.slice(start, behind);
	if (urlStart < 0 || !written.includes(".md")) return undefined;
	const name = path.slice(path.lastIndexOf("/") + 1);
	const isEncoded = /%[0-9a-f]{2}/i.test(written);
	return {
		file,
		start: urlStart + start,
		end: urlStart + behind,
		text: isEncoded ? encodeURIComponent(name) : name,
	};
}
