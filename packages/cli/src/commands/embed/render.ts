import type { Palette } from "../../palette.ts";
import type { EmbedFormat } from "./embedFormat.ts";
import { type EmbedTarget, siteAddress } from "./embedTarget.ts";
import { toSnippet } from "./snippets.ts";

/** Every way of embedding with what to know before choosing it; the longest only by its command. */
export function renderLadder(target: EmbedTarget, palette: Palette): string {
	const { id, title } = target.data.roadmap;
	const { base } = target;
	const address = siteAddress(target, "");
	const command = `prereq embed ${id} --base ${address}`;
	const part = (name: EmbedFormat, note: string, text: string): string =>
		`${palette.strong(name)} ${palette.quiet(`· ${note}`)}\n\n${text}`;
	return [
		`${palette.strong(title)} ${palette.quiet(`· from the site at ${address}`)}\n`,
		part(
			"html",
			"the roadmap itself, complete without JavaScript",
			`${command} --format html > ${id}.html\n`,
		),
		part("element", "one tag, progress kept by your page", toSnippet("element", target)),
		part("react", "a component of your application", toSnippet("react", target)),
		part(
			"iframe",
			"apart from your page; data-theme and data-locale follow it",
			toSnippet("iframe", target),
		),
		base.origin === undefined
			? part("oembed", "for sites that unfold links", `${OEMBED_HINT}\n`)
			: part("oembed", "for sites that unfold links", toSnippet("oembed", target)),
	].join("\n");
}

const OEMBED_HINT = "Needs the host of the site: --base https://example.org/learn/";
