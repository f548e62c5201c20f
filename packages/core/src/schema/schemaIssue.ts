import type { ZodError } from "zod";
import { findNearest } from "../internal/findNearest.ts";
import type { ValuePath } from "../model/valuePath.ts";

/** A problem with a decoded value, in terms of the value: places are the caller's work. */
export interface SchemaIssue {
	readonly code: "schema/valid-frontmatter" | "schema/no-unknown-key";
	readonly path: ValuePath;
	/** Whether the key at `path` is at fault rather than its value. */
	readonly atKey: boolean;
	readonly message: string;
	readonly fix?: string;
}

type Issue = ZodError["issues"][number];

/** Flatten the issues of a failed parse; `keysOf` names the keys that an object at a path may have. */
export function toSchemaIssues(
	issues: readonly Issue[],
	value: unknown,
	keysOf: (path: ValuePath) => readonly string[],
	base: ValuePath = [],
): SchemaIssue[] {
	return issues.flatMap((issue) => {
		const path = [...base, ...(issue.path as (string | number)[])];
		if (issue.code === "unrecognized_keys") {
			return issue.keys.map((key) => unknownKey([...path, key], key, keysOf(path)));
		}
		if (issue.code === "invalid_union") return fromUnion(issue, path, value, keysOf);
		if (path.length > 0 && valueAt(value, path) === undefined) {
			const name = path.at(-1);
			return [
				{
					code: "schema/valid-frontmatter" as const,
					path: path.slice(0, -1),
					atKey: true,
					message: `\`${name}\` is missing.`,
					fix: `Add \`${name}\`.`,
				},
			];
		}
		const subject = path.length === 0 ? "The front matter" : `\`${formatPath(path)}\``;
		return [
			{
				code: "schema/valid-frontmatter" as const,
				path,
				atKey: false,
				message: `${subject} ${issue.message}.`,
			},
		];
	});
}

function fromUnion(
	issue: Extract<Issue, { code: "invalid_union" }>,
	path: ValuePath,
	value: unknown,
	keysOf: (path: ValuePath) => readonly string[],
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

function unknownKey(path: ValuePath, key: string, known: readonly string[]): SchemaIssue {
	const near = findNearest(key, known);
	return {
		code: "schema/no-unknown-key",
		path,
		atKey: true,
		message: `\`${key}\` is not a key that prereq knows.`,
		...(near ? { fix: `Did you mean \`${near}\`?` } : {}),
	};
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
