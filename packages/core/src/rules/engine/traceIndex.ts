import type { RuleFile, RuleIndex } from "./ruleIndex.ts";

/** What rules have asked of an index while they looked at one file. */
export interface Trace {
	/** The rule at work asked for nothing but this file, and for {@link files}. */
	isOwn: boolean;
	/** Bodies that the rule at work read. */
	readonly bodies: RuleFile["document"][];
	/** Paths that any rule looked for, each with the answer. */
	readonly files: Map<string, boolean | undefined>;
	/** Path of the file. */
	readonly file: string;
	/** Begin again, with another file. */
	begin(file: string): void;
	/** Go on with another rule. */
	next(): void;
}

export function createTrace(): Trace {
	const bodies: RuleFile["document"][] = [];
	const files = new Map<string, boolean | undefined>();
	const trace = {
		file: "",
		isOwn: true,
		bodies,
		files,
		begin: (file: string) => {
			trace.file = file;
			if (files.size > 0) files.clear();
		},
		next: () => {
			trace.isOwn = true;
			// Setting its length takes longer: this is done for every rule and file.
			while (bodies.length > 0) bodies.pop();
		},
	};
	return trace;
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
		sourceOf: (path) => about(path, index.sourceOf(path)),
		textOf: (path) => about(path, index.textOf(path)),
		bodyOf: (file) => {
			const { document } = file;
			if (trace.bodies.at(-1) !== document) trace.bodies.push(document);
			return about(document.file, index.bodyOf(file));
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
