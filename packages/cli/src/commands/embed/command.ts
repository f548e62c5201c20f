import { compileCurriculum, findNearest, selectRoadmap } from "@prereq/core";
import { CliError } from "../../cliError.ts";
import type { CommandRun } from "../../command.ts";
import { EXIT } from "../../exitCode.ts";
import { findRoadmap } from "../../findRoadmap.ts";
import { requireCurriculum } from "../../requireCurriculum.ts";
import { parseBase } from "../../site/siteBase.ts";
import { siteTexts } from "../../site/siteTexts.ts";
import { EMBED_FORMATS } from "./embedFormat.ts";
import type { EmbedTarget } from "./embedTarget.ts";
import { renderLadder } from "./render.ts";
import { toSnippet } from "./snippets.ts";

/** `prereq embed <roadmap>`: what puts it into another page. */
export const run: CommandRun = async (input) => {
	const { args, options, io, palette } = input;
	const base = parseBase(options.get("base") ?? "/");
	const format = EMBED_FORMATS.find((name) => name === options.get("format"));
	const curriculum = await requireCurriculum(input);
	if (curriculum === undefined) return EXIT.findings;
	const { id } = findRoadmap(curriculum, args[0] ?? "");
	const source = compileCurriculum(curriculum);
	const locale = findLocale(source.locales, options.get("locale") ?? source.locale);
	const compiled = locale === source.locale ? source : compileCurriculum(curriculum, { locale });
	const data = selectRoadmap(compiled, id);
	if (data === undefined) throw new CliError(`There is no roadmap \`${id}\`.`, "Check its id.");
	const target: EmbedTarget = {
		data,
		base,
		prefix: locale === source.locale ? "" : `${locale}/`,
		hasPages: options.get("base") !== undefined,
		dir: options.get("dir"),
		siteTitle: siteTexts({ config: curriculum.config.site }, compiled, source.locale).title,
	};
	io.stdout.write(format === undefined ? renderLadder(target, palette) : toSnippet(format, target));
	return EXIT.clean;
};

/** @throws CliError when the curriculum is not in this language */
function findLocale(locales: readonly string[], wanted: string): string {
	if (locales.includes(wanted)) return wanted;
	const nearest = findNearest(wanted, locales);
	throw new CliError(
		`The curriculum is not in \`${wanted}\`.`,
		nearest === undefined ? `It is in ${locales.join(", ")}.` : `Did you mean \`${nearest}\`?`,
	);
}
