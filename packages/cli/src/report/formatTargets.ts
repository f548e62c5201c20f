import { CliError } from "../cliError.ts";
import type { Io } from "../io.ts";
import { REPORT_FORMATS, type ReportFormat } from "./reportFormats.ts";

/** One place that a report goes to. */
export interface FormatTarget {
	readonly format: ReportFormat;
	/** As the user typed it; standard output when left out. */
	readonly file?: string;
}

/**
 * The values of `--format`, one per line. Without any, people get `pretty`; GitHub Actions gets
 * annotations beside it.
 * @throws CliError on an unknown format, or when two of them want the same place
 */
export async function readFormatTargets(
	values: string | undefined,
	env: Io["env"],
): Promise<readonly [FormatTarget, ...FormatTarget[]]> {
	if (values === undefined) {
		const pretty: FormatTarget = { format: "pretty" };
		return env["GITHUB_ACTIONS"] === "true" ? [pretty, { format: "github" }] : [pretty];
	}
	const [first = "", ...rest] = values.split("\n");
	const targets: [FormatTarget, ...FormatTarget[]] = [await readTarget(first)];
	for (const value of rest) targets.push(await readTarget(value));
	const places = new Map<string | undefined, ReportFormat>();
	for (const { format, file } of targets) {
		const other = places.get(file);
		if (other !== undefined && !(file === undefined && goTogether(format, other)))
			throw sharedPlace(file);
		places.set(file, format);
	}
	return targets;
}

async function readTarget(value: string): Promise<FormatTarget> {
	const colon = value.indexOf(":");
	const name = colon < 0 ? value : value.slice(0, colon);
	const format = REPORT_FORMATS.find((known) => known === name);
	if (format === undefined) {
		const { findNearest } = await import("@prereq/core");
		const nearest = findNearest(name, REPORT_FORMATS);
		throw new CliError(
			`There is no format \`${name}\`.`,
			nearest === undefined
				? `Choose among ${REPORT_FORMATS.map((known) => `\`${known}\``).join(", ")}.`
				: `Did you mean \`${nearest}\`?`,
		);
	}
	if (colon < 0) return { format };
	const file = value.slice(colon + 1);
	if (file === "")
		throw new CliError(`\`${value}\` names no file.`, `Write \`${name}:path/of/the/file\`.`);
	return { format, file };
}

/** The log of GitHub Actions takes annotations out of what people read. */
function goTogether(one: ReportFormat, other: ReportFormat): boolean {
	return [one, other].sort().join() === "github,pretty";
}

function sharedPlace(file: string | undefined): CliError {
	return file === undefined
		? new CliError(
				"Only one format can go to standard output.",
				"Send the others to files: `--format pretty --format sarif:check.sarif`.",
			)
		: new CliError(`Two formats would be written to \`${file}\`.`, "Name another file for one.");
}
