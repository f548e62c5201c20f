/** Where a report says that a finding is. */
export interface Place {
	readonly file: string;
	readonly line: number;
	/** In UTF-16 code units, from 1. */
	readonly column: number;
	readonly code: string;
}

/** Reads the places out of a report, as somebody would who knows the format and not what made it. */
export type ReportReader = (text: string, textOf: (file: string) => string) => Place[];

interface Point {
	readonly line: number;
	readonly column: number;
}

interface JsonFinding {
	readonly file: string;
	readonly code: string;
	readonly range: { readonly start: Point };
}

interface SarifResult {
	readonly ruleId: string;
	readonly locations: readonly [
		{
			readonly physicalLocation: {
				readonly artifactLocation: { readonly uri: string };
				readonly region: { readonly startLine: number; readonly startColumn: number };
			};
		},
	];
}

interface GitlabIssue {
	readonly check_name: string;
	readonly location: { readonly path: string; readonly positions: { readonly begin: Point } };
}

interface RdjsonFinding {
	readonly code: { readonly value: string };
	readonly location: { readonly path: string; readonly range: { readonly start: Point } };
}

const fromJson = ({ file, code, range }: JsonFinding): Place => ({
	file,
	code,
	...pointOf(range.start),
});
const pointOf = ({ line, column }: Point): Point => ({ line, column });

/** A reader for each format. */
export const REPORT_READERS: Readonly<Record<string, ReportReader>> = {
	pretty: (text) =>
		eachLine(text, /^(?<file>\S.*?):(?<line>\d+):(?<column>\d+) \w+ (?<code>[\w-]+\/[\w-]+)$/),
	compact: (text) =>
		eachLine(text, /^(?<file>.*?):(?<line>\d+):(?<column>\d+) \w+ (?<code>[\w-]+\/[\w-]+) /),
	json: (text) => JSON.parse(text).diagnostics.map(fromJson),
	jsonl: (text) =>
		text
			.trimEnd()
			.split("\n")
			.map((line) => fromJson(JSON.parse(line))),
	github: (text) =>
		eachLine(
			text,
			/^::\w+ file=(?<file>[^,]*),line=(?<line>\d+),.*?col=(?<column>\d+),.*?title=(?<code>[^:]*)::/,
		),
	gitlab: (text) =>
		JSON.parse(text).map(({ check_name: code, location }: GitlabIssue) => ({
			file: location.path,
			code,
			...pointOf(location.positions.begin),
		})),
	junit: (text) =>
		[
			...text.matchAll(
				/<testcase name="[^"]*\(\d+:(?<column>\d+)\)" classname="(?<code>[^"]*)" file="(?<file>[^"]*)" line="(?<line>\d+)">/g,
			),
		].flatMap(toPlace),
	sarif: (text) =>
		JSON.parse(text).runs[0].results.map(
			({ ruleId, locations: [{ physicalLocation }] }: SarifResult) => ({
				file: decodeURIComponent(physicalLocation.artifactLocation.uri),
				code: ruleId,
				line: physicalLocation.region.startLine,
				column: physicalLocation.region.startColumn,
			}),
		),
	rdjson: (text, textOf) =>
		JSON.parse(text).diagnostics.map(({ code, location: { path, range } }: RdjsonFinding) => ({
			file: path,
			code: code.value,
			line: range.start.line,
			column: columnOfByte(textOf(path), range.start),
		})),
};

function eachLine(text: string, pattern: RegExp): Place[] {
	return text.split("\n").flatMap((line) => toPlace(pattern.exec(line)));
}

function toPlace(match: RegExpMatchArray | null): Place[] {
	if (!match?.groups) return [];
	const { file = "", code = "", line, column } = match.groups;
	return [{ file: unescapeXml(file), code, line: Number(line), column: Number(column) }];
}

function unescapeXml(text: string): string {
	return text
		.replaceAll("&quot;", '"')
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");
}

/** The columns of reviewdog count bytes. */
function columnOfByte(text: string, { line, column }: Point): number {
	const before = Buffer.from(text.split("\n")[line - 1] ?? "").subarray(0, column - 1);
	return before.toString("utf8").length + 1;
}
