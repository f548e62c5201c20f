import { type CatalogueEntry, readExample } from "@prereq/core/rules";
import { docsUrl } from "../../docsUrl.ts";
import type { Palette } from "../../palette.ts";

type Example = NonNullable<CatalogueEntry["examples"]>["firing"];

const FIX: Readonly<Record<CatalogueEntry["fixKind"], string>> = {
	safe: "mended by `prereq check --fix`",
	unsafe: "mended by `prereq check --fix=unsafe`, to be looked at",
	none: "mended by hand",
};

/** What there is to say about a rule, for a terminal. */
export function renderExplanation(entry: CatalogueEntry, palette: Palette): string {
	const { code, severity, options, examples } = entry;
	const { strong, quiet } = palette;
	const facts = [
		`severity ${severity}${entry.kind === "integrity" && severity === "error" ? ", always on" : ""}`,
		FIX[entry.fixKind],
		`since ${entry.since}`,
	];
	const tuning = Object.entries(options).flatMap(([name, value]) => [
		`  ${name} ${quiet("=")} ${JSON.stringify(value)}`,
		`    ${entry.optionSummaries[name]}`,
	]);
	const page = docsUrl(`docs/rules/${code}.md`);
	return [
		`${strong(code)}  ${quiet(facts.join(" · "))}`,
		entry.summary,
		"",
		`${strong("Why")}  ${entry.why}`,
		`${strong("What to do")}  ${entry.fix}`,
		...(tuning.length === 0 ? [] : ["", strong("Options"), ...tuning]),
		...(examples === undefined
			? []
			: [
					"",
					strong("It finds"),
					...exampleLines(examples.firing, palette),
					"",
					strong("It passes over"),
					...exampleLines(examples.silent, palette),
				]),
		...(page === undefined ? [] : ["", quiet(page)]),
		"",
	].join("\n");
}

/** The files with carets below what the rule points at. */
function exampleLines(example: Example, { place, quiet, error }: Palette): string[] {
	const { files, marks } = readExample(example);
	const shown = files.flatMap(({ path, text }) => {
		const own = marks.filter(({ file }) => file === path);
		let at = 0;
		const lines = text.replace(/\n$/, "").split("\n");
		return [
			`  ${place(path)}`,
			...lines.flatMap((line) => {
				const start = at;
				at += line.length + 1;
				const here = own.filter((mark) => mark.start >= start && mark.start < at);
				const carets = here.map(
					(mark) =>
						`    ${quiet("│")} ${" ".repeat(mark.start - start)}${error("^".repeat(Math.max(1, Math.min(mark.end, at - 1) - mark.start)))}`,
				);
				return [`    ${quiet("│")} ${line}`.trimEnd(), ...carets];
			}),
		];
	});
	const tuned = example.options === undefined ? [] : [`  with ${JSON.stringify(example.options)}`];
	return [...shown, ...tuned];
}
