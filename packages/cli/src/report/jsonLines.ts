import { plainDiagnostic } from "./plainDiagnostic.ts";
import type { Report } from "./report.ts";

/** Every finding as one line of JSON, for tools that read while prereq writes. */
export function toJsonLines({ diagnostics }: Report): string {
	return diagnostics.map((one) => `${JSON.stringify(plainDiagnostic(one))}\n`).join("");
}
