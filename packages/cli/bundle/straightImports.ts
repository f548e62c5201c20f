import type { Plugin } from "rolldown";

/** A file that only passes on names of another: what `import()` of a module in a larger file is given. */
const PASSING = /^export \{ ([^{}]+) \} from ("\.\/[^"]+");\s*$/;

/** Has `import()` load the file where a module is: finding and reading one that passes it on takes a third of a millisecond. */
export function straightImports(): Plugin {
	return {
		name: "straight-imports",
		generateBundle: (_, bundle) => {
			const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
			for (const { fileName, code } of chunks) {
				const [, names, file] = PASSING.exec(code) ?? [];
				if (names === undefined) continue;
				const fields = names.split(", ").map(toField).join(", ");
				const name = `"./${fileName}"`;
				for (const chunk of chunks)
					chunk.code = chunk.code.replaceAll(
						`import(${name})`,
						`import(${file}).then((all) => ({ ${fields} }))`,
					);
				if (chunks.every((chunk) => !chunk.code.includes(name))) delete bundle[fileName];
			}
		},
	};
}

/** `t as program`, which a module passes on, as a field of an object. */
function toField(name: string): string {
	const [inner, outer = inner] = name.split(" as ");
	return `${outer}: all.${inner}`;
}
