import { isAbsolute, relative, resolve } from "node:path";
import type { Diagnostic } from "@prereq/core";
import { displayPath } from "../displayPath.ts";
import type { Io } from "../io.ts";
import type { Report } from "./report.ts";

/**
 * The same report with paths from the root of the checkout, which is what services that show findings
 * beside a diff look files up by. Unchanged where the checkout is unknown or does not hold `cwd`.
 */
export function fromRoot(report: Report, { cwd, env }: Pick<Io, "cwd" | "env">): Report {
	const root = env["GITHUB_WORKSPACE"] ?? env["CI_PROJECT_DIR"];
	if (root === undefined || root === "") return report;
	const down = relative(root, cwd);
	if (down === "" || down.startsWith("..") || isAbsolute(down)) return report;
	const origin = new Map<string, string>();
	const move = (file: string): string => {
		const moved = displayPath(resolve(cwd, file), root);
		origin.set(moved, file);
		return moved;
	};
	return {
		...report,
		diagnostics: report.diagnostics.map((diagnostic) => moveDiagnostic(diagnostic, move)),
		textOf: (file) => report.textOf(origin.get(file) ?? file),
		...(report.checked && { checked: report.checked.map(move) }),
	};
}

function moveDiagnostic(diagnostic: Diagnostic, move: (file: string) => string): Diagnostic {
	const { related, edits } = diagnostic;
	return {
		...diagnostic,
		file: move(diagnostic.file),
		related: related.map((place) => ({ ...place, file: move(place.file) })),
		...(edits && {
			edits: { ...edits, edits: edits.edits.map((edit) => ({ ...edit, file: move(edit.file) })) },
		}),
	};
}
