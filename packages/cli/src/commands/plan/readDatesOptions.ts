import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Curriculum, TopicId } from "@prereq/core";
import type { CivilDate, DateRange, PlanDatesOptions, StudyHours } from "@prereq/core/plan";
import { CliError } from "../../cliError.ts";
import type { CommandInput } from "../../command.ts";
import { findTopic } from "../../findTopic.ts";
import { localDate } from "../../localDate.ts";
import { readList } from "../../path/readIds.ts";

type DatesOptions = Pick<
	PlanDatesOptions,
	"start" | "today" | "hours" | "holidays" | "buffer" | "deadlines" | "until" | "pace" | "estimate"
>;

/**
 * The options of a plan as core takes them, which also checks their values.
 * @throws CliError for what is not written as a value of its option is
 */
export function readDatesOptions(
	{ options, io }: CommandInput,
	curriculum: Curriculum,
): DatesOptions {
	const today = localDate(new Date(io.clock()));
	const buffer = options.get("buffer");
	const until = options.get("until");
	return {
		start: options.get("start") ?? today,
		today,
		hours: readHours(options.get("hours"), curriculum.config.hoursPerWeek),
		holidays: readHolidays(options.get("holidays"), io.cwd),
		...(buffer !== undefined && { buffer: readShare(buffer) }),
		...(until !== undefined && { until }),
		deadlines: readDeadlines(options.get("deadline"), curriculum),
		pace: options.get("pace") === "even" ? "even" : "full",
		estimate: (options.get("estimate") ?? "likely") as "likely",
	};
}

function readHours(value: string | undefined, usual: number): StudyHours {
	if (value === undefined) return usual;
	if (!value.includes("=")) return readNumber(value, "--hours");
	const entries = value.split(",").map((entry): [string, number] => {
		const [day = "", hours = ""] = entry.split("=").map((part) => part.trim());
		return [day.toLowerCase(), readNumber(hours, "--hours")];
	});
	return Object.fromEntries(entries) as StudyHours;
}

function readShare(value: string): number {
	return value.endsWith("%")
		? readNumber(value.slice(0, -1), "--buffer") / 100
		: readNumber(value, "--buffer");
}

function readNumber(value: string, option: string): number {
	const number = Number(value);
	if (value.trim() !== "" && Number.isFinite(number)) return number;
	throw new CliError(
		`Unexpected \`${value}\` for \`${option}\`, expected a number.`,
		option === "--hours" ? "Write `10`, or `mon=2,sat=5`." : "Write `20%`.",
	);
}

/** Dates and ranges between commas, or the lines of a file; what follows `#` there is a remark. */
function readHolidays(value: string | undefined, cwd: string): (CivilDate | DateRange)[] {
	return readList(value)
		.flatMap((entry) => (/^\d/.test(entry) ? [entry] : readLines(entry, cwd)))
		.map((entry) => {
			const [from = "", to] = entry.split("..");
			return to === undefined ? from : { from, to };
		});
}

function readLines(file: string, cwd: string): string[] {
	let text: string;
	try {
		text = readFileSync(resolve(cwd, file), "utf8");
	} catch (error) {
		throw new CliError(
			`The holidays in \`${file}\` cannot be read.`,
			"Name a file, or write dates such as `2027-05-01` or `2027-08-02..2027-08-20`.",
			{ cause: error },
		);
	}
	return text
		.split("\n")
		.map((line) => line.replace(/#.*/, "").trim())
		.filter((line) => line !== "");
}

function readDeadlines(
	value: string | undefined,
	curriculum: Curriculum,
): ReadonlyMap<TopicId, CivilDate> {
	const entries = readList(value).map((entry): [TopicId, CivilDate] => {
		const at = entry.lastIndexOf("=");
		if (at < 0) {
			throw new CliError(
				`Unexpected \`${entry}\` for \`--deadline\`, it names no date.`,
				`Write \`${entry}=2027-12-31\`.`,
			);
		}
		return [findTopic(curriculum, entry.slice(0, at)).id, entry.slice(at + 1)];
	});
	return new Map(entries);
}
