import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Counts one report. The shape is vitest's JSON report, which `verdict.mjs` writes as well.
 * A test file that failed before any of its tests counts as one failure.
 */
export function countReport(report) {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const file of report.testResults ?? []) {
		for (const { status } of file.assertionResults) {
			if (status === "passed") counts.passed++;
			else if (status === "failed") counts.failed++;
			else counts.skipped++;
		}
		const blamed = file.assertionResults.some(({ status }) => status === "failed");
		if (file.status === "failed" && !blamed) counts.failed++;
	}
	return counts;
}

/** Reads the report of each gate; one that is missing, unreadable or empty is a failure that says so. */
export function sumResults(root, files) {
	const rows = files.map((file) => ({ ...file, ...countFile(join(root, file.path)) }));
	const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
	return { rows, passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

function countFile(path) {
	let counts;
	try {
		counts = countReport(JSON.parse(readFileSync(path, "utf8")));
	} catch {
		return { passed: 0, failed: 1, skipped: 0, problem: "left no readable result file" };
	}
	if (counts.passed + counts.failed > 0) return counts;
	return { ...counts, failed: 1, problem: "ran no test" };
}

/** One line per gate and folder. */
export function toTable(rows) {
	return rows.map(({ gate, folder, passed, failed, skipped, problem }) => {
		const where = folder === "." || folder === "tests" ? gate : `${gate} (${folder.split("/")[1]})`;
		const notes = [skipped > 0 ? `${skipped} skipped` : "", problem ?? ""]
			.filter(Boolean)
			.join(", ");
		return `${failed > 0 ? "✗" : "✓"} ${where.padEnd(20)} ${passed} passed, ${failed} failed${notes && ` – ${notes}`}`;
	});
}

/** The closing line that CI reads. */
export function toClosingLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
