/** Turn a glob over `/`-separated paths into a regular expression: `*`, `**`, `?` and `{a,b}`. */
export function globToRegExp(glob: string): RegExp {
	let source = "";
	let braces = 0;
	for (let at = 0; at < glob.length; at++) {
		const char = glob[at]!;
		if (glob.startsWith("**/", at)) {
			source += "(?:.*/)?";
			at += 2;
		} else if (glob.startsWith("**", at)) {
			source += ".*";
			at++;
		} else if (char === "*") source += "[^/]*";
		else if (char === "?") source += "[^/]";
		else if (char === "{") {
			source += "(?:";
			braces++;
		} else if (char === "}" && braces > 0) {
			source += ")";
			braces--;
		} else if (char === "," && braces > 0) source += "|";
		else source += char.replace(/[\\^$.|+()[\]{}]/, "\\$&");
	}
	return new RegExp(`^${source}${")".repeat(braces)}$`, "u");
}
