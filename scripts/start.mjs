// npm start                 → checks, compiles and serves content/ (PORT, default 4321)
// npm start -- --once       → builds the site to dist-site/ and exits
import { ensureInstalled } from "./install.mjs";
import { nodeProblem } from "./nodeVersion.mjs";
import { run, turbo } from "./run.mjs";

const CLI = "packages/cli/dist/bin.js";

async function start(args) {
	const unknown = args.find((arg) => arg !== "--once");
	if (unknown !== undefined) {
		console.error(`Unknown option \`${unknown}\`. Use \`npm start\` or \`npm start -- --once\`.`);
		return 2;
	}
	const problem = nodeProblem();
	if (problem !== undefined) {
		console.error(problem);
		return 2;
	}
	if (!(await ensureInstalled())) return 2;

	console.error("Building the packages …");
	if ((await turbo("build", "--output-logs=errors-only")) !== 0) {
		console.error("The packages could not be built; the messages above say why.");
		return 2;
	}
	return args.includes("--once")
		? run(process.execPath, [CLI, "build", "content", "--out", "dist-site"])
		: run(process.execPath, [CLI, "dev", "content", "--port", process.env.PORT || "4321"]);
}

process.exitCode = await start(process.argv.slice(2));
