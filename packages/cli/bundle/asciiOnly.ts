import type { Plugin } from "rolldown";

/**
 * Writes every other character as `\uXXXX`. V8 keeps a file with a single one of them in two bytes per
 * character, and reads twice as much at each start.
 */
export function asciiOnly(): Plugin {
	return {
		name: "ascii-only",
		// What renderChunk returns is printed anew, in the characters that the escapes stand for.
		generateBundle: (_, bundle) => {
			for (const file of Object.values(bundle))
				if (file.type === "chunk") file.code = inAscii(file.code);
		},
	};
}

function inAscii(code: string): string {
	const raw = /String\.raw`[^`\P{ASCII}]*\P{ASCII}/u.exec(code);
	if (raw) throw new Error(`An escape would mean something else here: ${raw[0]}`);
	return code.replace(/\P{ASCII}/gu, (character) =>
		Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(""),
	);
}

function escaped(unit: number): string {
	return `\\u${unit.toString(16).padStart(4, "0")}`;
}
