import { createDiagnostic } from "../model/createDiagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Range } from "../model/place.ts";

const point = { line: 1, column: 1, offset: 0 };
const START: Range = { start: point, end: point };

/** The diagnostic for a file or folder that the system does not let us read; `name` is what the message calls it. */
export function unreadable(file: string, name: string, error: unknown): Diagnostic {
	const message = `${name} cannot be read: ${reasonOf(error)}.`;
	return createDiagnostic("file/readable", { file, range: START, message });
}

/** Why the file system refused, in words. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "EACCES" || code === "EPERM") return "permission denied";
	if (code === "ENOENT") return "it does not exist";
	if (code === "ELOOP") return "its links lead in a circle";
	return code || String(error);
}
