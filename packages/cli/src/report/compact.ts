import type { Report } from "./report.ts";
import { singleLine } from "./visibleText.ts";

/** `path:line:col severity code message`, one line per finding: what problem matchers read. */
export function toCompact({ diagnostics }: Report): string {
	return diagnostics
		.map(({ file, range: { start }, severity, code, message }) =>
			singleLine(`${file}:${start.line}:${start.column} ${severity} ${code} ${message}`),
		)
		.map((line) => `${line}\n`)
		.join("");
}
