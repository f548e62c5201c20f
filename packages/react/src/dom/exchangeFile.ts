import type { ProgressDoc } from "@prereq/core";

/** Hands the record to the reader as a file. */
export function saveFile(doc: ProgressDoc): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([JSON.stringify(doc)], { type: "application/json" }));
	link.download = "progress.json";
	link.click();
	URL.revokeObjectURL(link.href);
}

/** The text of a file that the reader picks. */
export function pickFile(): Promise<string> {
	return new Promise((resolve, reject) => {
		const input = document.createElement("input");
		input.type = "file";
		input.accept = ".json,application/json";
		input.onchange = () => input.files?.[0]?.text().then(resolve, reject);
		input.click();
	});
}
