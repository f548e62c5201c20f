import type { RuleFile, RuleIndex } from "./ruleIndex.ts";

/** What a rule has asked of an index while it looked at one file. */
export interface Trace {
	/** Path of the file. */
	file: string;
	/** It asked for nothing but this file, and for {@link files}. */
	isOwn: boolean;
	/** Bodies that it read. */
	readonly bodies: Set<RuleFile["document"]>;
	/** Paths that it looked for, each with the answer. */
	readonly files: Map<string, boolean | undefined>;
}

export function emptyTrace(): Trace {
	return { file: "", isOwn: true, bodies: new Set(), files: new Map() };
}

/** Begin again, with another file. */
export function restartTrace(trace: Trace, file: string): void {
	trace.file = file;
	trace.isOwn = true;
	trace.bodies.clear();
	trace.files.clear();
}

/** The same index; `trace` learns what is asked of it. */
export function traceIndex(index: RuleIndex, trace: Trace): RuleIndex {
	const outside = <Answer>(answer: Answer): Answer => {
		trace.isOwn = false;
		return answer;
	};
	const about = <Answer>(path: string, answer: Answer): Answer =>
		path === trace.file ? answer : outside(answer);
	return {
		get files() {
			return outside(index.files);
		},
		get topics() {
			return outside(index.topics);
		},
		get roadmaps() {
			return outside(index.roadmaps);
		},
		get topicById() {
			return outside(index.topicById);
		},
		get pages() {
			return outside(index.pages);
		},
		get config() {
			return outside(index.config);
		},
		get lock() {
			return outside(index.lock);
		},
		get asOf() {
			return outside(index.asOf);
		},
		// Of a run that opened links nothing is remembered.
		deadLinks: index.deadLinks,
		textOf: (path) => about(path, index.textOf(path)),
		bodyOf: (file) => {
			trace.bodies.add(file.document);
			return about(file.document.file, index.bodyOf(file));
		},
		hasFile: (path) => {
			const answer = index.hasFile(path);
			trace.files.set(path, answer);
			return answer;
		},
		sizeOf: (path) => outside(index.sizeOf(path)),
		fileAt: (path) => about(path, index.fileAt(path)),
		requirementsOf: (topic) => about(topic.document.file, index.requirementsOf(topic)),
		withBodies: (read) => traceIndex(index.withBodies(read), trace),
	};
}
