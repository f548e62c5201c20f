import { findNearest } from "../../internal/findNearest.ts";
import type { Finding } from "../../model/createDiagnostic.ts";
import type { Place } from "../../model/place.ts";
import type { TextEdit } from "../../model/textEdit.ts";

/** What a name was probably meant to be, as a sentence and as an edit; undefined when nothing is near. */
export function nearestName(
	named: string,
	place: Place,
	known: Iterable<string>,
): Pick<Finding, "fix" | "edits"> | undefined {
	const near = findNearest(named, known);
	return near === undefined
		? undefined
		: { fix: `Did you mean \`${near}\`?`, edits: correction(named, near, place) };
}

/** The edit that writes one name for another; undefined where the place is more than the name as it is. */
export function correction(
	named: string,
	text: string,
	{ file, range }: Place,
): readonly TextEdit[] | undefined {
	const [start, end] = [range.start.offset, range.end.offset];
	return end - start === named.length ? [{ file, start, end, text }] : undefined;
}
