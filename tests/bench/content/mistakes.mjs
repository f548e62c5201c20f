/** Place of the first `needle`, `skip` characters in; line and column from 1. */
function placeOf(text, needle, skip = 0) {
	const index = text.indexOf(needle);
	if (index < 0) throw new Error(`no ${JSON.stringify(needle)} to point at`);
	const before = text.slice(0, index + skip);
	return { line: before.split("\n").length, col: before.length - before.lastIndexOf("\n") };
}

const REQUIRES = /^requires:.*(?:\n {2}- .*)*$/m;
const RESOURCE = /^(- \[@[^\]]*\])\([^)]*\)/m;
const requireOnly = (text, id) => text.replace(REQUIRES, `requires:\n  - ${id}`);

function replaceValue(key, value) {
	return (_topic, text) => {
		const edited = text.replace(new RegExp(`^${key}: .*$`, "m"), `${key}: ${value}`);
		return [edited, placeOf(edited, `\n${key}: ${value}`, key.length + 3)];
	};
}

function append(lines, needle) {
	return (_topic, text) => {
		const edited = `${text.trimEnd()}\n\n${lines}\n`;
		const before = edited.slice(0, edited.lastIndexOf(needle));
		return [
			edited,
			{ line: before.split("\n").length, col: before.length - before.lastIndexOf("\n") },
		];
	};
}

/**
 * The generator's mistakes, made in prereq's model: kind → (topic, text, topics) → the broken text
 * and where a reader would point. A cycle of three spans files and is made by the caller.
 */
export const MISTAKES = new Map([
	[
		"yaml-unclosed-quote",
		(topic, text) => replaceValue("title", `"${topic.data.title}`)(topic, text),
	],
	[
		"yaml-bad-indent",
		(_topic, text) => {
			const edited = text.replace(/^level: /m, " level: ");
			return [edited, placeOf(edited, "\n level: ", 2)];
		},
	],
	[
		"yaml-duplicate-key",
		(_topic, text) => {
			const edited = text.replace(/^level: .*$/m, (line) => `${line}\neffort: 3h`);
			return [edited, { line: placeOf(edited, "\nlevel: ", 1).line + 1, col: 1 }];
		},
	],
	[
		"yaml-tab",
		(_topic, text) => {
			const edited = text.replace(/^level: /m, "\tlevel: ");
			return [edited, placeOf(edited, "\n\tlevel: ", 1)];
		},
	],
	["fm-unclosed", (_topic, text) => [text.replace(/\n---\n/, "\n"), { line: 1, col: 1 }]],
	["missing-title", (_topic, text) => [text.replace(/^title: .*\n/m, ""), { line: 2, col: 1 }]],
	["bad-kind", replaceValue("kind", "topicc")],
	["hours-string", replaceValue("effort", "two")],
	["hours-negative", replaceValue("effort", "-1h")],
	["tags-string", replaceValue("tags", "core")],
	[
		"resource-bad-url",
		(_topic, text) => {
			const edited = text.replace(RESOURCE, "$1(https://)");
			return [edited, placeOf(edited, edited.match(RESOURCE)[0], 2)];
		},
	],
	[
		"resource-missing-url",
		(_topic, text) => {
			const edited = text.replace(RESOURCE, "$1()");
			return [edited, placeOf(edited, edited.match(RESOURCE)[0], 2)];
		},
	],
	[
		"unknown-key",
		(_topic, text) => {
			const edited = text.replace(/^level: /m, "dificulty: 3\nlevel: ");
			return [edited, placeOf(edited, "dificulty")];
		},
	],
	[
		"requires-unknown",
		(_topic, text) => {
			const edited = requireOnly(text, "no-such-topic");
			return [edited, placeOf(edited, "no-such-topic")];
		},
	],
	[
		"requires-self",
		(topic, text) => {
			const edited = requireOnly(text, topic.name);
			return [edited, placeOf(edited, `  - ${topic.name}`, 4)];
		},
	],
	[
		"duplicate-id",
		(topic, text, topics) => {
			const other = topics[(topic.i + 1) % topics.length].name;
			const edited = text.replace(/^level: /m, `aliases: [${other}]\nlevel: `);
			return [edited, placeOf(edited, `aliases: [${other}`, "aliases: [".length)];
		},
	],
	[
		"body-broken-link",
		append("See also [the missing page](./does-not-exist.md).", "[the missing page]"),
	],
	["body-unclosed-fence", append("```js\nconst a = 1;", "```js")],
	["cycle-of-three", undefined],
]);

/** Makes the cycle that starts at `first` by editing it and the two topics after it. */
export function makeCycle(first, topics) {
	const members = [first, topics[first.i + 1], topics[first.i + 2]];
	for (const [index, topic] of members.entries()) {
		topic.text = requireOnly(topic.text, members[(index + 1) % members.length].name);
	}
	return {
		files: members.map(({ path }) => path),
		...placeOf(first.text, `  - ${members[1].name}`, 4),
	};
}
