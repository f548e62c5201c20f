import type { Diagnostic, Severity } from "@prereq/core";
import { type Report, worstFirst } from "./report.ts";
import { visibleText } from "./visibleText.ts";

const COMMAND: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	info: "notice",
};

/**
 * Workflow commands of GitHub Actions. GitHub shows ten per step and drops the rest in print order,
 * so the worst come first.
 */
export function toGithub({ diagnostics }: Report): string {
	return worstFirst(diagnostics).map(annotation).join("");
}

function annotation({ file, range, severity, code, message, why, fix }: Diagnostic): string {
	const { start, end } = range;
	const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : "";
	const place = `file=${escapeProperty(file)},line=${start.line},endLine=${end.line}${columns}`;
	const parts = [message, why, fix].filter((part) => part !== undefined);
	const text = parts.flatMap((part) => part.split(/\r?\n/).map(visibleText)).join("\n");
	return `::${COMMAND[severity]} ${place},title=${escapeProperty(code)}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
