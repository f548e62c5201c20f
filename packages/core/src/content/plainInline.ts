const MARKS = /[\\`*_[\]<&!\n]/;
const CODE = /((?<!\\)(`+)[^`]+\2(?!`))/;

/** Inline Markdown as a reader sees it, near enough for a first look. */
export function plainInline(source: string): string {
	const text = source.trim();
	if (!MARKS.test(text)) return text;
	// The pieces are prose, code, its fence, prose, …
	const pieces = text.split(CODE).map((piece, index) => {
		if (index % 3 === 0) return plainProse(piece);
		return index % 3 === 1 ? piece.replace(/^`+|`+$/g, "") : "";
	});
	return pieces.join("").replace(/\s+/g, " ").trim();
}

function plainProse(text: string): string {
	return text
		.replace(/(?<!\\)!\[([^[\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s[^()]*)?\)/g, "$1")
		.replace(/(?<!\\)\[([^[\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s[^()]*)?\)/g, "$1")
		.replace(/<([a-z][\w+.-]{1,31}:[^\s<>]*)>/gi, "$1")
		.replace(/<[^<>]*>/g, "")
		.replace(/(\*\*?|(?<!\w)__?)(?=\S)(.+?)(?<=\S)\1/g, "$2")
		.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
