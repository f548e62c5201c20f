import type { ReactElement } from "react";

/** "3 of 9 done" under the heading of a section that has something to be done. */
export function SectionDone({ text }: { readonly text: string }): ReactElement | null {
	return text === "" ? null : <p data-done="">{text}</p>;
}
