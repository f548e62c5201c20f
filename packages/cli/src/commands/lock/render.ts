import type { IdLock, LockedId, LockedKind } from "@prereq/core";
import { formatCount } from "../../formatCount.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";

/** What `prereq lock` did, or would do. */
export interface Locked {
	/** Undefined when there was no lock file. */
	readonly before: IdLock | undefined;
	readonly after: IdLock;
	/** Path of the lock file as the user would type it. */
	readonly shown: string;
	readonly isCheck: boolean;
}

const KINDS: readonly (readonly [LockedKind, noun: string])[] = [
	["topics", "topic"],
	["roadmaps", "roadmap"],
];
const SHOWN = 20;

/** The answer for people. */
export function renderLocked({ before, after, shown, isCheck }: Locked, palette: Palette): string {
	const total = KINDS.map(([kind, noun]) => countOf(after[kind].size, `${noun} id`)).join(", ");
	if (before?.text === after.text)
		return `${palette.good("✔")} \`${shown}\` is up to date ${palette.quiet(`· ${total}`)}\n`;
	const changes = KINDS.flatMap(([kind, noun]) => listChanges(noun, before?.[kind], after[kind]));
	const hidden = changes.length - SHOWN;
	const lines = [
		...changes.slice(0, SHOWN),
		...(hidden > 0 ? [palette.quiet(`  … and ${formatCount(hidden)} more`)] : []),
	];
	const head = isCheck
		? `${palette.error("✖")} \`${shown}\` is not up to date: run \`prereq lock\` and commit the file.`
		: `${palette.good("✔")} Wrote \`${shown}\` ${palette.quiet(`· ${total}`)}`;
	const body = changes.length > 0 ? lines : ["  only its formatting"];
	return `${[head, ...(before ? body : [])].join("\n")}\n`;
}

function listChanges(
	noun: string,
	before: ReadonlyMap<string, LockedId> | undefined,
	after: ReadonlyMap<string, LockedId>,
): string[] {
	return [...after].flatMap(([id, { requires }]) => {
		const known = before?.get(id);
		if (known === undefined) return [`  + ${noun} ${id}`];
		const had = new Set(known.requires);
		const has = new Set(requires);
		const parts = [
			...requires.filter((one) => !had.has(one)).map((one) => `now requires ${one}`),
			...known.requires.filter((one) => !has.has(one)).map((one) => `no longer requires ${one}`),
		];
		return parts.length > 0 ? [`  ~ ${noun} ${id} ${parts.join(", ")}`] : [];
	});
}
