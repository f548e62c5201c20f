/** The address under which a file of the content folder links to another one; both are paths from the folder. */
export function relativeLink(from: string, to: string): string {
	const here = from.split("/").slice(0, -1);
	const there = to.split("/");
	let shared = 0;
	while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
		shared++;
	const steps = [...here.slice(shared).map(() => ".."), ...there.slice(shared)];
	// Letters and digits of any language need no escape in a link of Markdown.
	return steps.join("/").replace(/[^\p{L}\p{M}\p{N}/._~-]/gu, percentEncoded);
}

function percentEncoded(character: string): string {
	const bytes = Array.from(new TextEncoder().encode(character));
	return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
