import { spawn } from "node:child_process";
import { ROOT } from "./root.mjs";

/** The package manager of this repository, at one exact version, so that only npm has to be there. */
const PNPM = ["--yes", "--prefer-offline", "pnpm@12.21.0"];

const QUIET = {
	TURBO_TELEMETRY_DISABLED: "1",
	DO_NOT_TRACK: "1",
	TURBO_NO_UPDATE_NOTIFIER: "1",
	NPM_CONFIG_UPDATE_NOTIFIER: "false",
	PREREQ_NODE_VERSION: process.versions.node,
};

/** Runs a program in the repository and resolves to its exit code; Ctrl+C reaches it and then us. */
export function run(program, args, { env = {}, cwd = ROOT } = {}) {
	const isWindowsScript = process.platform === "win32" && program !== process.execPath;
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd,
			env: { ...process.env, ...QUIET, ...env },
			stdio: "inherit",
			shell: isWindowsScript,
		});
		// A terminal sends Ctrl+C to the child as well: wait for its end instead of dying first.
		const onInterrupt = () => {};
		const onTerminate = () => child.kill("SIGTERM");
		process.on("SIGINT", onInterrupt).on("SIGTERM", onTerminate);
		child.on("error", reject);
		child.on("close", (code, signal) => {
			process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate);
			resolve(code ?? (signal === "SIGINT" ? 130 : 1));
		});
	});
}

/** Runs pnpm through npx. */
export function pnpm(...args) {
	return pnpmIn(ROOT, ...args);
}

/** Runs pnpm through npx in another folder. */
export function pnpmIn(cwd, ...args) {
	return run("npx", [...PNPM, ...args], { cwd });
}

/** Runs turbo through pnpm, which turbo looks for on the path. */
export function turbo(...args) {
	return pnpm("exec", "turbo", "run", ...args);
}
