import type { ZodError } from "zod";
import { findNearest } from "../internal/findNearest.ts";
import type { ValuePath } from "../model/valuePath.ts";
import { nearestKey } from "./nearestKey.ts";

/** A problem with a decoded value, in terms of the value: places are the caller's work. */
export interface SchemaIssue {
	readonly code: "schema/valid-frontmatter" | "schema/no-unknown-key";
	readonly path: ValuePath;
	/** Whether the key at `path` is at fault rather than its value. */
	readonly atKey: boolean;
	readonly message: string;
	readonly fix?: string;
	/** What stands there, and what was probably meant. */
	readonly meant?: { readonly written: string; readonly text: string };
}

type Issue = ZodError["issues"][number];
type KeysOf = (path: ValuePath) => readonly string[];

/** Flatten the issues of a failed parse; `keysOf` names the keys that an object at a path may have. */
export function toSchemaIssues(
	issues: readonly Issue[],
	value: unknown,
	keysOf: KeysOf,
	base: ValuePath = [],
): SchemaIssue[] {
	const unknown = issues.flatMap((issue) => {
		if (issue.code !== "unrecognized_keys") return [];
		const path = pathOf(issue, base);
		const taken = new Set<string>();
		return issue.keys.map((key): SchemaIssue => {
			const found = unknownKey([...path, key], value, keysOf(path));
			const { meant, ...rest } = found;
			if (meant === undefined || taken.has(meant.text)) return rest;
			taken.add(meant.text);
			return found;
		});
	});
	const misspelt = new Set(
		unknown.map(({ path, meant }) => meant && formatPath([...path.slice(0, -1), meant.text])),
	);
	const others = issues.flatMap((issue) => {
		if (issue.code === "unrecognized_keys") return [];
		const path = pathOf(issue, base);
		if (issue.code === "invalid_union") return fromUnion(issue, path, value, keysOf);
		const given = valueAt(value, path);
		if (path.length === 0 || given !== undefined) return wrongValue(issue, path, given);
		// What was misspelt is not missing as well.
		return misspelt.has(formatPath(path)) ? [] : missingKey(path);
	});
	return [...unknown, ...others];
}

function pathOf({ path }: Issue, base: ValuePath): (string | number)[] {
	return [...base, ...(path as (string | number)[])];
}

function fromUnion(
	issue: Extract<Issue, { code: "invalid_union" }>,
	path: ValuePath,
	value: unknown,
	keysOf: KeysOf,
): SchemaIssue[] {
	// The form the author meant takes a value of this type, and has the fewest missing and unknown keys.
	const branches = issue.errors.map((errors) => toSchemaIssues(errors, value, keysOf, path));
	const rank = (branch: readonly SchemaIssue[]) => ({
		wrongType: branch.some((found) => !found.atKey && found.path.length === path.length) ? 1 : 0,
		wrongKeys: branch.filter((found) => found.atKey).length,
	});
	const meant = branches.toSorted((a, b) => {
		const [left, right] = [rank(a), rank(b)];
		return left.wrongType - right.wrongType || left.wrongKeys - right.wrongKeys;
	})[0];
	return meant ?? [];
}

function unknownKey(path: ValuePath, value: unknown, known: readonly string[]): SchemaIssue {
	const written = String(path.at(-1));
	const text = nearestKey(written, known);
	const isTaken = text && valueAt(value, [...path.slice(0, -1), text]) !== undefined;
	return {
		code: "schema/no-unknown-key",
		path,
		atKey: true,
		message: `\`${written}\` is not a key that prereq knows.`,
		...(text && { fix: `Did you mean \`${text}\`?` }),
		...(text && !isTaken && { meant: { written, text } }),
	};
}

function missingKey(path: ValuePath): SchemaIssue {
	const name = path.at(-1);
	return {
		code: "schema/valid-frontmatter",
		path: path.slice(0, -1),
		atKey: true,
		message: `\`${name}\` is missing.`,
		fix: `Add \`${name}\`.`,
	};
}

function wrongValue(issue: Issue, path: ValuePath, given: unknown): SchemaIssue {
	const subject = path.length === 0 ? "The front matter" : `\`${formatPath(path)}\``;
	const choices = issue.code === "invalid_value" ? issue.values.filter(isText) : [];
	const text = isText(given) ? findNearest(given, choices) : undefined;
	return {
		code: "schema/valid-frontmatter",
		path,
		atKey: false,
		message: `${subject} ${describe(issue)}.`,
		...(isText(given) &&
			text && { fix: `Did you mean \`${text}\`?`, meant: { written: given, text } }),
		...(wantsQuotes(issue, given) && {
			fix: "Put it in quotes: without, YAML reads no text here.",
		}),
	};
}

/** Schemas of ours say what they want; a whole object has no words of its own. */
function describe(issue: Issue): string {
	const isWholeObject = issue.code === "invalid_type" && issue.expected === "object";
	return isWholeObject && /^Invalid input/.test(issue.message)
		? "has to be keys with their values, such as `title: Git`"
		: issue.message;
}

/** `1.10`, `012` and `true` are no texts in YAML, and mostly meant as such. */
function wantsQuotes(issue: Issue, given: unknown): boolean {
	const isBare = typeof given === "number" || typeof given === "boolean";
	return isBare && issue.code === "invalid_type" && issue.message === "has to be text";
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}

function valueAt(value: unknown, path: ValuePath): unknown {
	let at: unknown = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null) return undefined;
		at = Object.hasOwn(at, key) ? (at as Record<string | number, unknown>)[key] : undefined;
	}
	return at;
}

/** Write a path as `requires[1].any[0]`. */
function formatPath(path: ValuePath): string {
	const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
	return text.replace(/^\./, "");
}
