// npm test → installs what is missing, runs every gate, sums the results that the gates left behind.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { GATES, resultFiles } from "./gates.mjs";
import { ensureInstalled } from "./install.mjs";
import { nodeProblem } from "./nodeVersion.mjs";
import { sumResults, toClosingLine, toTable } from "./results.mjs";
import { ROOT } from "./root.mjs";
import { turbo } from "./run.mjs";

async function test() {
	const problem = nodeProblem();
	if (problem !== undefined) {
		console.error(problem);
		return 2;
	}
	if (!(await ensureInstalled())) return 2;
	if (!(await ensureBrowser())) return 2;

	// A result of an earlier run must not stand in for one of this run; turbo puts cached ones back.
	const files = resultFiles();
	for (const { path } of files) rmSync(join(ROOT, path), { force: true });

	const code = await turbo(
		...GATES.keys(),
		"--continue",
		"--concurrency=2",
		"--output-logs=errors-only",
	);
	const sum = sumResults(ROOT, files);
	for (const line of toTable(sum.rows)) console.log(line);
	const runnerFailed = code !== 0 && sum.failed === 0;
	if (runnerFailed) console.log("✗ turbo itself failed; its messages above say why");
	const failed = runnerFailed ? 1 : sum.failed;
	console.log(toClosingLine({ ...sum, failed }));
	return failed === 0 ? 0 : 1;
}

process.exitCode = await test();
