import { parseCivilDate, toCivilDate } from "../internal/civilDate.ts";
import type { CivilDate, DatedPlan, PlannedTopic } from "../model/datedPlan.ts";
import type { TopicId } from "../model/id.ts";
import { icsLine, icsText } from "./icsLines.ts";

export interface IcsOptions {
	/**
	 * What the plan is called for ever, such as the id of its roadmap. With the topic it makes the UID
	 * of an event: a calendar that imports a newer plan of the same id moves the events it has.
	 */
	readonly id: string;
	/** Name of the calendar. */
	readonly name: string;
	readonly titleOf: (topic: TopicId) => string;
	/** When the file is made, in milliseconds since 1970 as `Date.now()` gives them. */
	readonly stamp: number;
	/** Text of an event; the hours of study when absent. */
	readonly describe?: (planned: PlannedTopic) => string;
	/** Web page of a topic. */
	readonly urlOf?: (topic: TopicId) => string | undefined;
}

/**
 * A plan as an iCalendar file (RFC 5545): one all-day event per topic from its first to its last day,
 * which blocks no time; milestones have the category `Milestone`.
 * @throws RangeError for a stamp that is no time
 */
export function toIcs(plan: DatedPlan, options: IcsOptions): string {
	const { id, name, titleOf, describe = hoursOfStudy, urlOf = () => undefined } = options;
	const stamp = new Date(options.stamp).toISOString().replace(/[-:]|\.\d+/g, "");
	const milestones = new Set(plan.milestones.map(({ topic }) => topic));
	const events = plan.topics.flatMap((planned) => {
		const { topic, start, finish } = planned;
		const url = urlOf(topic);
		return [
			icsLine("BEGIN", "VEVENT"),
			icsLine("UID", `${uidPart(topic)}.${uidPart(id)}@prereq`),
			icsLine("DTSTAMP", stamp),
			icsLine("DTSTART;VALUE=DATE", basic(start)),
			icsLine("DTEND;VALUE=DATE", basic(toCivilDate(parseCivilDate(finish)! + 1)!)),
			icsLine("SUMMARY", icsText(titleOf(topic))),
			icsLine("DESCRIPTION", icsText(describe(planned))),
			...(milestones.has(topic) ? [icsLine("CATEGORIES", "Milestone")] : []),
			...(url === undefined ? [] : [icsLine("URL", url.replace(/\s/g, ""))]),
			icsLine("TRANSP", "TRANSPARENT"),
			icsLine("END", "VEVENT"),
		];
	});
	return [
		icsLine("BEGIN", "VCALENDAR"),
		icsLine("VERSION", "2.0"),
		icsLine("PRODID", "-//prereq//plan//EN"),
		icsLine("CALSCALE", "GREGORIAN"),
		icsLine("NAME", icsText(name)),
		icsLine("X-WR-CALNAME", icsText(name)),
		...events,
		icsLine("END", "VCALENDAR"),
	].join("");
}

function hoursOfStudy({ minutes, due }: PlannedTopic): string {
	const hours = Math.round(minutes / 6) / 10;
	const study = minutes < 60 ? `${minutes} min of study` : `${hours} h of study`;
	return due === undefined ? study : `${study}, due ${due}`;
}

/** `2027-01-04` as the basic format writes it. */
function basic(date: CivilDate): string {
	return date.replaceAll("-", "");
}

/** An id in the letters of a UID, different for different ids. */
function uidPart(id: string): string {
	return id.replace(
		/[^A-Za-z0-9-]/gu,
		(character) => `_${character.codePointAt(0)!.toString(16)}_`,
	);
}
