import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder, ROOT } from "../workspace.ts";

const FOLDERS = ["packages/core", "packages/cli", "packages/react"];

/**
 * A folder outside the repository with the packed tarballs in `node_modules`, each with nothing but the
 * dependencies and peers that its manifest names, linked from the local store. No network.
 */
export function installPacked(): string {
	const root = makeFolder();
	const packed = new Map(FOLDERS.map((folder) => [unpack(root, folder), folder]));
	for (const [name, folder] of packed) {
		const target = join(root, "node_modules", name);
		const { dependencies, optionalDependencies, peerDependencies } = readManifest(target);
		const needed = { ...dependencies, ...optionalDependencies, ...peerDependencies };
		for (const dependency of Object.keys(needed)) {
			if (packed.has(dependency)) continue;
			link(
				join(ROOT, folder, "node_modules", dependency),
				join(target, "node_modules", dependency),
			);
		}
	}
	return root;
}

/** Unpacks the tarball of one of our packages into `node_modules` of a folder and returns its name. */
export function unpack(root: string, folder: string): string {
	const { name } = readManifest(join(ROOT, folder));
	const target = join(root, "node_modules", name);
	mkdirSync(target, { recursive: true });
	const tarball = join(ROOT, folder, ".pack/package.tgz");
	execFileSync("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"]);
	return name;
}

function link(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	symlinkSync(realpathSync(from), to, "dir");
}

/** The manifest of a folder. */
export function readManifest(folder: string): {
	readonly name: string;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
	readonly peerDependencies?: Readonly<Record<string, string>>;
} {
	return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
