// Runs commands and records one verdict for each, as a vitest JSON report:
//   node scripts/verdict.mjs <gate> "<command>" ["<command>" …]
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const [gate, ...commands] = process.argv.slice(2);
if (gate === undefined || commands.length === 0) {
	console.error('usage: node scripts/verdict.mjs <gate> "<command>" …');
	process.exit(2);
}

const assertionResults = commands.map((command) => {
	const { status } = spawnSync(command, { stdio: "inherit", shell: true });
	return {
		title: command,
		fullName: `${gate}: ${command}`,
		status: status === 0 ? "passed" : "failed",
	};
});
const failed = assertionResults.filter(({ status }) => status === "failed").length;

mkdirSync(".results", { recursive: true });
writeFileSync(
	`.results/${gate}.json`,
	JSON.stringify({
		numPassedTests: commands.length - failed,
		numFailedTests: failed,
		success: failed === 0,
		testResults: [{ name: gate, status: failed === 0 ? "passed" : "failed", assertionResults }],
	}),
);
process.exitCode = failed === 0 ? 0 : 1;
