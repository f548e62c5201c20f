import { join } from "node:path";
import {
	type BodyDepth,
	type Curriculum,
	compareDiagnostics,
	type Diagnostic,
	type ParseCache,
	parseCurriculum,
	type SourceFile,
} from "@prereq/core";
import { readSourceFiles } from "@prereq/core/node";
import { CliError } from "./cliError.ts";
import { displayPath } from "./displayPath.ts";
import type { Io } from "./io.ts";
import { countOf } from "./plural.ts";
import { startProgress } from "./progressLine.ts";
import { countSeverity, type Report } from "./report/report.ts";

/** A content folder as a command sees it. */
export interface Content {
	/** Undefined when something is wrong. */
	readonly curriculum: Curriculum | undefined;
	readonly report: Report;
}

/** What to read. */
export interface ReadContentOptions {
	/** Absolute path of the content folder. */
	readonly folder: string;
	readonly bodies: BodyDepth;
	readonly io: Io;
	readonly cache?: ParseCache;
}

/**
 * Reads and checks a content folder.
 * @throws PrereqError when the folder itself cannot be read
 */
export async function readContent(options: ReadContentOptions): Promise<Content> {
	const { folder, bodies, io, cache } = options;
	const started = io.now();
	const progress = startProgress(io);
	try {
		const read = readSourceFiles(folder);
		await progress.step(`Checking ${countOf(read.files.length, "file")}`);
		const unread = new Set(read.diagnostics.map(({ file }) => file));
		const files = [...read.files, ...standIns(unread)];
		const parsed = await parseCurriculum(files, { bodies, ...(cache && { cache }) });
		const found = parsed.diagnostics.filter(({ file }) => !unread.has(file));
		const place = (file: string): string => displayPath(join(folder, file), io.cwd);
		const diagnostics = [...read.diagnostics, ...found]
			.sort(compareDiagnostics)
			.map((diagnostic) => placed(diagnostic, place));
		return {
			curriculum: read.diagnostics.length === 0 ? parsed.curriculum : undefined,
			report: {
				diagnostics,
				textOf: textsByPlace(read.files, place),
				summary: {
					errors: countSeverity(diagnostics, "error"),
					warnings: countSeverity(diagnostics, "warning"),
					infos: countSeverity(diagnostics, "info"),
					files: parsed.fileCount,
					topics: parsed.topicCount,
					roadmaps: parsed.roadmapCount,
					duration: io.now() - started,
				},
			},
		};
	} finally {
		progress.stop();
	}
}

/** @throws CliError when a folder holds nothing that could be checked */
export function assertContentFound({ report }: Content, folder: string, cwd: string): void {
	if (report.summary.files > 0) return;
	throw new CliError(
		`\`${displayPath(folder, cwd)}\` has no topics or roadmaps.`,
		"Add a file such as `topics/my-first-topic.md`, or name the content folder.",
	);
}

/** A file that cannot be read still exists: what refers to it is not to blame. */
function standIns(unread: ReadonlySet<string>): SourceFile[] {
	return [...unread].filter((path) => path.endsWith(".md")).map((path) => ({ path, text: "" }));
}

function placed(diagnostic: Diagnostic, place: (file: string) => string): Diagnostic {
	return {
		...diagnostic,
		file: place(diagnostic.file),
		related: diagnostic.related.map((one) => ({ ...one, file: place(one.file) })),
	};
}

function textsByPlace(
	files: readonly SourceFile[],
	place: (file: string) => string,
): Report["textOf"] {
	let texts: Map<string, string> | undefined;
	return (file) => {
		texts ??= new Map(files.map(({ path, text }) => [place(path), text]));
		return texts.get(file);
	};
}
