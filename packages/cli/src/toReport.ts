import { compareDiagnostics, type Diagnostic, type SourceFile } from "@prereq/core";
import { displayPathsIn } from "./displayPath.ts";
import type { FolderContents } from "./readFolder.ts";
import { countSeverity, type Report } from "./report/report.ts";

/** What else a report says. */
export interface ReportFacts {
	readonly cwd: string;
	/** Milliseconds. */
	readonly duration: number;
	/** Files that were looked at; those of the curriculum when left out. */
	readonly fileCount?: number;
}

/** Findings of a folder as a report, with paths as the user would type them. */
export function toReport(
	contents: FolderContents,
	found: readonly Diagnostic[],
	{ cwd, duration, fileCount = contents.parsed.fileCount }: ReportFacts,
): Report {
	const { folder, files, parsed, unreadable, config, lock } = contents;
	const unread = new Set(unreadable.map(({ file }) => file));
	const place = displayPathsIn(folder, cwd);
	const diagnostics = [...unreadable, ...found.filter(({ file }) => !unread.has(file))]
		.sort(compareDiagnostics)
		.map((diagnostic) => placed(diagnostic, place));
	const texts = [
		...files,
		...(config && "text" in config ? [config] : []),
		...(lock ? [{ path: lock.file, text: lock.text }] : []),
	];
	return {
		diagnostics,
		textOf: textsByPlace(texts, place),
		get checked() {
			return files.map(({ path }) => place(path));
		},
		summary: {
			errors: countSeverity(diagnostics, "error"),
			warnings: countSeverity(diagnostics, "warning"),
			infos: countSeverity(diagnostics, "info"),
			files: fileCount,
			topics: parsed.topicCount,
			roadmaps: parsed.roadmapCount,
			duration,
		},
	};
}

function placed(diagnostic: Diagnostic, place: (file: string) => string): Diagnostic {
	const { edits } = diagnostic;
	return {
		...diagnostic,
		file: place(diagnostic.file),
		related: diagnostic.related.map((one) => ({ ...one, file: place(one.file) })),
		...(edits && {
			edits: { ...edits, edits: edits.edits.map((one) => ({ ...one, file: place(one.file) })) },
		}),
	};
}

function textsByPlace(
	files: readonly SourceFile[],
	place: (file: string) => string,
): Report["textOf"] {
	let byPlace: Map<string, SourceFile> | undefined;
	return (path) => {
		byPlace ??= new Map(files.map((file) => [place(file.path), file]));
		return byPlace.get(path)?.text;
	};
}
