import type { ReactElement } from "react";
import { fillMessage } from "./messages/fillMessage.ts";
import type { Site } from "./site.ts";

interface LanguageNoteProps {
	readonly site: Site;
	/** Tags of the languages of texts that are not in that of the page; undefined ones are. */
	readonly of: readonly (string | undefined)[];
	/** Only some of the texts are concerned. */
	readonly partly?: boolean;
	/** The translation is older than its source. */
	readonly stale?: boolean | undefined;
}

/** Says which language a text fell back to, or that its translation is out of date. */
export function LanguageNote({ site, of, partly, stale }: LanguageNoteProps): ReactElement | null {
	const language = of.find((tag) => tag !== undefined);
	if (language === undefined && !stale) return null;
	const { messages, formats } = site;
	const message = partly ? messages.partlyUntranslated : messages.untranslated;
	const texts = [
		language && fillMessage(message, { language: formats.language(language) }),
		stale && messages.stale,
	];
	return <p className="language-note">{texts.filter(Boolean).join(" ")}</p>;
}
