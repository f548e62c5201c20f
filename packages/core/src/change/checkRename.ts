import { knownIds } from "../curriculum/knownIds.ts";
import { findNearest } from "../internal/findNearest.ts";
import { isId } from "../schema/scalars.ts";
import type { RenameProblem } from "./renameProblem.ts";
import type { RenameRequest } from "./renameRequest.ts";

/** Why a rename cannot be done, before anything is tried. */
export function checkRename(request: RenameRequest): RenameProblem | undefined {
	const { kind, from, to, parsed, lock } = request;
	const sources = parsed.drafts.filter((file) => file.kind !== "translation");
	const { ids, renamed } = knownIds(sources)[kind];
	const taken = (message: string): RenameProblem => ({
		code: "rename/id-taken",
		message,
		fix: "Choose an id that was never used.",
	});
	if (!ids.has(from)) {
		const now = renamed.get(from);
		const near = findNearest(from, ids);
		return {
			code: "rename/unknown-id",
			message: `There is no ${kind} \`${from}\`.`,
			fix: now
				? `It was renamed to \`${now}\` already.`
				: near
					? `Did you mean \`${near}\`?`
					: `Name the file of a ${kind}, without \`.md\`.`,
		};
	}
	if (!isId(to)) {
		return {
			code: "rename/bad-id",
			message: `\`${to}\` is not an id in lower-case kebab case.`,
			fix: "Write something like `linear-algebra`.",
		};
	}
	if (ids.has(to))
		return taken(
			from === to ? `It is called \`${to}\` already.` : `There is a ${kind} \`${to}\` already.`,
		);
	const owner = renamed.get(to);
	if (owner !== undefined && owner !== from)
		return taken(
			`\`${to}\` is a former id of \`${owner}\`: progress under it belongs to that ${kind}.`,
		);
	const locked =
		kind === "role" ? undefined : lock?.[kind === "topic" ? "topics" : "roadmaps"].get(to);
	if (locked?.retired) return taken(`\`${to}\` was retired; it cannot mean something new.`);
	if (locked && owner === undefined)
		return taken(`\`${to}\` was published before, so learners may have progress under it.`);
	if (parsed.curriculum) return undefined;
	return {
		code: "rename/unsound",
		message: "The curriculum has errors.",
		fix: "Fix them first: `prereq check` lists them.",
	};
}
