import type { Diagnostic } from "@prereq/core";
import type { Report } from "./report.ts";

/**
 * Findings as JUnit XML: a suite per file, a case per finding. Errors and warnings are failures, notes
 * pass with their text; a file without findings is one case that passes.
 */
export function toJunit({ diagnostics, checked = [], summary }: Report): string {
	const byFile = new Map<string, Diagnostic[]>(checked.map((file) => [file, []]));
	for (const one of diagnostics) {
		const list = byFile.get(one.file);
		if (list === undefined) byFile.set(one.file, [one]);
		else list.push(one);
	}
	const suites = [...byFile].map(([file, found]) => suite(file, found));
	const attributes = counts(diagnostics.length + clean(byFile), diagnostics);
	const time = attribute("time", (summary.duration / 1000).toFixed(3));
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attribute("name", "prereq")}${attributes}${time}>\n${suites.join("")}</testsuites>\n`;
}

function clean(byFile: ReadonlyMap<string, readonly Diagnostic[]>): number {
	return [...byFile.values()].filter(({ length }) => length === 0).length;
}

function suite(file: string, found: readonly Diagnostic[]): string {
	const name = attribute("name", file);
	const cases =
		found.length === 0
			? [`\t\t<testcase${name}${attribute("classname", "prereq")}/>\n`]
			: found.map(testcase);
	return `\t<testsuite${name}${counts(cases.length, found)}>\n${cases.join("")}\t</testsuite>\n`;
}

function testcase({ file, code, severity, message, why, fix, range }: Diagnostic): string {
	const { line, column } = range.start;
	const name = attribute("name", `${code} (${line}:${column})`);
	const place = `${attribute("classname", code)}${attribute("file", file)}${attribute("line", String(line))}`;
	const text = [`${file}:${line}:${column}`, why, ...(fix === undefined ? [] : [fix])].join("\n");
	const body =
		severity === "info"
			? `<system-out>${toXmlText(`${message}\n${text}`)}</system-out>`
			: `<failure${attribute("type", severity)}${attribute("message", message)}>${toXmlText(text)}</failure>`;
	return `\t\t<testcase${name}${place}>${body}</testcase>\n`;
}

function counts(tests: number, found: readonly Diagnostic[]): string {
	const failures = found.filter(({ severity }) => severity !== "info").length;
	return `${attribute("tests", String(tests))}${attribute("failures", String(failures))}${attribute("errors", "0")}`;
}

function attribute(name: string, value: string): string {
	return ` ${name}="${toXmlText(value).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`;
}

/** What XML 1.0 cannot hold at all, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function toXmlText(text: string): string {
	return text
		.replace(/\p{Surrogate}/gu, "\uFFFD")
		.replace(IMPOSSIBLE, "\uFFFD")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
