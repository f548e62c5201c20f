import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

/** Writes the licences of the packages that ended up in the bundle: most ask to travel with their code. */
export function licences(file: string): Plugin {
	return {
		name: "licences",
		writeBundle: (_, bundle) => {
			const modules = Object.values(bundle).flatMap((output) =>
				output.type === "chunk" ? output.moduleIds : [],
			);
			const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
			const texts = [...folders].map(licenceOf).sort();
			writeFileSync(file, texts.join(`\n${"-".repeat(80)}\n\n`));
		},
	};
}

/** The folder of an installed package that a module is in. */
function packageFolder(id: string): string | undefined {
	if (!id.includes("/node_modules/")) return undefined;
	for (let at = dirname(id); !at.endsWith("/node_modules"); at = dirname(at))
		if (existsSync(join(at, "package.json")) && nameOf(at) !== undefined) return at;
	return undefined;
}

/** Some packages have nameless manifests inside that only say what kind of modules are there. */
function nameOf(folder: string): string | undefined {
	return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name;
}

function licenceOf(folder: string): string {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const found = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	const text = found === undefined ? "" : readFileSync(join(folder, found), "utf8").trim();
	return `${name} ${version} (${license})\n\n${text}\n`;
}
