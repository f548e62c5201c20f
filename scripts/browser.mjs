import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { run } from "./run.mjs";

const CACHE = join(ROOT, ".cache/browser");
const UNPACKED = join(CACHE, "unpacked");
/** A Chromium inside an npm package: the npm registry is all that has to be reachable. */
const PACKAGED = "@sparticuz/chromium@138.0.2";

const INSTALLED = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/usr/bin/microsoft-edge",
	"/snap/bin/chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser of the tests: `CHROMIUM`, else an installed one, else the one in .cache/browser. */
export function findBrowser() {
	const named = process.env.CHROMIUM;
	if (named) return existsSync(named) ? { executablePath: named, env: {} } : undefined;
	const installed = INSTALLED.find((path) => existsSync(path));
	return installed === undefined ? findPackaged() : { executablePath: installed, env: {} };
}

function findPackaged() {
	const executablePath = join(UNPACKED, "chromium");
	if (!existsSync(join(UNPACKED, "ready"))) return undefined;
	const env = { LD_LIBRARY_PATH: join(UNPACKED, "al2023/lib") };
	if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_FILE = join(UNPACKED, "fonts.conf");
	return { executablePath, env };
}

/** Finds a browser or installs one; false when there is none to be had. */
export async function ensureBrowser() {
	if (findBrowser() !== undefined) return true;
	if (process.env.CHROMIUM) {
		console.error(`CHROMIUM names \`${process.env.CHROMIUM}\`, where there is no file.`);
		return false;
	}
	if (process.platform !== "linux" || process.arch !== "x64") {
		console.error(
			"The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM to its path.",
		);
		return false;
	}
	console.error(`No browser found: installing ${PACKAGED} into .cache/browser …`);
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(join(CACHE, "package.json"), '{ "private": true }\n');
	const code = await run("npm", [
		...["install", "--no-audit", "--no-fund", "--no-save", "--prefix", CACHE],
		PACKAGED,
	]);
	if (code !== 0 || !unpack()) {
		console.error("The test browser could not be installed; set CHROMIUM to use one of your own.");
		return false;
	}
	return true;
}

/** Unpacks the browser with the libraries and fonts that a bare machine lacks. */
function unpack() {
	mkdirSync(UNPACKED, { recursive: true });
	const script =
		"import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
	const { status } = spawnSync(process.execPath, ["-e", script], {
		cwd: CACHE,
		stdio: "inherit",
		// The package unpacks into the temporary folder, and its libraries only where it believes to be on Lambda.
		env: { ...process.env, TMPDIR: UNPACKED, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
	});
	if (status !== 0) return false;
	const fonts = `<fontconfig><dir>${join(UNPACKED, "fonts")}</dir><cachedir>${join(UNPACKED, "fonts-cache")}</cachedir></fontconfig>`;
	writeFileSync(join(UNPACKED, "fonts.conf"), `<?xml version="1.0"?>\n${fonts}\n`);
	writeFileSync(join(UNPACKED, "ready"), "");
	return true;
}
