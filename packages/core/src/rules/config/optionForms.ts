import type { OptionForm } from "../engine/rule.ts";

/** What is said of a text that has another form. */
interface WrongForm {
	readonly message: string;
	readonly fix: string;
}

/** What keeps a text from having the form that an option asks for; a text of another form would never match. */
export function findWrongForm(form: OptionForm, text: string): WrongForm | undefined {
	const right = READERS[form](text);
	if (right === text) return undefined;
	const { noun, example } = NAMES[form];
	const fix = right === undefined ? `Write ${example}.` : `Did you mean \`${right}\`?`;
	return { message: `\`${text}\` is no ${noun}.`, fix };
}

const NAMES: Readonly<Record<OptionForm, { readonly noun: string; readonly example: string }>> = {
	host: { noun: "host", example: "a name such as `example.org`" },
	origin: { noun: "address of a site", example: "one such as `https://learn.example`" },
};

/** For each form, the text as it has to be written; undefined where nobody can say what was meant. */
const READERS: Readonly<Record<OptionForm, (text: string) => string | undefined>> = {
	host: (text) => {
		const bare = text.trim().replace(/^\*?\.+/, "");
		const url = /^[a-z][a-z\d+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`;
		return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, "") || undefined : undefined;
	},
	origin: (text) => {
		const trimmed = text.trim();
		const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
		if (!URL.canParse(url)) return undefined;
		return url === trimmed || new URL(url).hostname.includes(".") ? url : undefined;
	},
};
