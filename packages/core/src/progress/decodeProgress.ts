import { PROGRESS_FORMAT, type ProgressDoc } from "../model/progress.ts";
import { isObject } from "./canonicalJson.ts";
import { type ProgressProblem, quoteValue } from "./progressProblem.ts";

/** A readable record, or why it is not. */
export type DecodedProgress =
	| { readonly doc: ProgressDoc; readonly error?: never }
	| { readonly error: ProgressProblem; readonly doc?: never };

/** Nesting of members unknown to this version that we are willing to carry along. */
const MAX_DEPTH = 100;
const LEFT_ALONE = "It is left as it is, so nothing recorded in it is lost.";

/**
 * Reads a stored record. A document that is corrupt or was written by a later version is refused
 * whole, with a code and the value: reading half of it would drop the other half at the next write.
 */
export function decodeProgress(value: unknown): DecodedProgress {
	if (!isObject(value)) {
		return refuse("progress/not-a-record", "", value, "expected a progress document");
	}
	const format = value["format"];
	if (typeof format === "number" && Number.isInteger(format) && format > PROGRESS_FORMAT) {
		const fix = `this version reads up to ${PROGRESS_FORMAT}; update prereq to open it`;
		return refuse("progress/newer-format", "format", format, fix);
	}
	if (format !== PROGRESS_FORMAT) {
		return refuse("progress/unknown-format", "format", format, `expected ${PROGRESS_FORMAT}`);
	}
	const items = value["items"];
	if (!isObject(items))
		return refuse("progress/not-a-record", "items", items, "expected an object");
	for (const [id, item] of Object.entries(items)) {
		if (!isItem(item)) {
			return refuse("progress/invalid-item", `items.${id}`, item, "expected `[v, at, best]`");
		}
	}
	if (isDeeperThan(value, MAX_DEPTH)) {
		return refuse(
			"progress/too-deep",
			"",
			value,
			`expected at most ${MAX_DEPTH} levels of nesting`,
		);
	}
	return { doc: value as unknown as ProgressDoc };
}

/** {@link decodeProgress} from text. */
export function parseProgress(text: string): DecodedProgress {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse("progress/not-json", "", text.slice(0, 40), "expected JSON");
	}
	return decodeProgress(value);
}

function refuse(
	code: ProgressProblem["code"],
	path: string,
	value: unknown,
	expectation: string,
): DecodedProgress {
	const where = path === "" ? "the progress record" : `\`${path}\` of the progress record`;
	const message = `Unexpected ${quoteValue(value)} in ${where}, ${expectation}. ${LEFT_ALONE}`;
	return { error: { code, message, path, value } };
}

function isItem(value: unknown): boolean {
	if (!Array.isArray(value)) return false;
	const [v, at, best]: unknown[] = value;
	return isCount(v) && isCount(best) && best < 16 && typeof at === "number" && Number.isFinite(at);
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDeeperThan(root: unknown, limit: number): boolean {
	let level: unknown[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > limit) return true;
		level = level.flatMap((value): unknown[] =>
			typeof value === "object" && value !== null ? Object.values(value) : [],
		);
	}
	return false;
}
