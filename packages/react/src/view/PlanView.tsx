import type {
	CivilDate,
	DatedPlan,
	PlanShortfall,
	PlanWeek,
	PlanWeekTopic,
} from "@prereq/core/plan";
import type { ReactElement } from "react";
import { dateRangeText, dateText } from "../messages/dateText.ts";
import { fill } from "../messages/fill.ts";
import { pickViewMessages, type ViewMessages } from "../messages/viewMessages.ts";
import type { View } from "./createView.ts";
import { Heading } from "./Heading.tsx";
import { inLanguage } from "./inLanguage.ts";
import { List } from "./List.tsx";
import type { SideViewProps } from "./PrerequisitesView.tsx";
import { textDirection } from "./textDirection.ts";

interface PlanViewProps extends SideViewProps {
	readonly plan: DatedPlan;
	/** The reader's day: its week is marked, and there is a way to it. */
	readonly today?: CivilDate | undefined;
}

interface PartProps extends Omit<PlanViewProps, "labels"> {
	readonly words: ViewMessages;
}

function PlanTopic({
	view,
	statusOf,
	words,
	topic: { topic, minutes, starts, finishes },
	milestone,
}: PartProps & { readonly topic: PlanWeekTopic; readonly milestone: boolean }): ReactElement {
	const status = statusOf?.(topic);
	const notes = [
		milestone ? words.milestone : "",
		view.formats.time(minutes),
		// A topic of one week needs no words about its ends.
		starts && !finishes ? words.starts : "",
		finishes && !starts ? words.finishes : "",
		status === undefined || status === "todo" ? "" : view.messages.status[status],
	].filter((note) => note !== "");
	return (
		<li data-status={status} data-milestone={milestone ? "" : undefined}>
			<a href={view.hrefOf(topic)} {...inLanguage(view.topics.get(topic)?.partLanguages?.title)}>
				{view.titleOf(topic)}
			</a>{" "}
			<small>{notes.join(" · ")}</small>
		</li>
	);
}

interface WeekProps extends PartProps {
	readonly week: PlanWeek;
	readonly isCurrent: boolean;
}

/** With the roadmap in it: a page may have a plan of each. */
const weekId = ({ domId, data }: View, { start }: PlanWeek): string =>
	domId(data.roadmap.id, `week:${start}`);

function Week({ week, isCurrent, ...props }: WeekProps): ReactElement {
	const { view, words } = props;
	const { formats, headingLevel } = view;
	const { start, end, minutes, available, topics } = week;
	const milestones = new Set(week.milestones);
	return (
		<li id={weekId(view, week)} data-week={start} aria-current={isCurrent ? "date" : undefined}>
			<Heading level={headingLevel + 1}>
				{fill(words.week, { dates: dateRangeText(formats.locale, start, end) })}
			</Heading>
			{isCurrent && <strong>{words.thisWeek}</strong>}
			{topics.length === 0 ? (
				<p>{words.weekOff}</p>
			) : (
				<>
					<p>
						{fill(words.weekTime, {
							time: formats.time(minutes),
							available: formats.time(available),
						})}
					</p>
					<List of={topics}>
						{(topic) => (
							<PlanTopic {...props} topic={topic} milestone={milestones.has(topic.topic)} />
						)}
					</List>
				</>
			)}
		</li>
	);
}

function Shortfall({
	view: { formats },
	words,
	short: { short, deadline },
}: Pick<PartProps, "view" | "words"> & { readonly short: PlanShortfall }): ReactElement {
	const values = { time: formats.time(short), date: dateText(formats.locale, deadline) };
	return <p data-trouble="">{fill(words.tooLate, values)}</p>;
}

/** How sure the finish is: of the probabilities that were asked for, the highest with a date. */
function sureness({ view, words, plan: { forecast } }: PartProps): string {
	const { locale } = view.formats;
	const sure = forecast.dates.findLast(({ date }) => date !== undefined);
	if (sure?.date === undefined) return "";
	const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(sure.probability);
	return fill(words.sureBy, { percent, date: dateText(locale, sure.date) });
}

/** A plan week by week, with what is learned when. */
export function PlanView({ view, plan, today, labels, statusOf }: PlanViewProps): ReactElement {
	const { formats, data, headingLevel } = view;
	const words = { ...pickViewMessages(formats.locale), ...labels };
	const props: PartProps = { view, plan, statusOf, words };
	const title = view.domId(data.roadmap.id, "plan");
	const current = today && plan.weeks.find(({ start, end }) => start <= today && today <= end);
	const length = formats.count(words.planLength, plan.weeks.length);
	const facts = [
		fill(length, { time: formats.time(plan.minutes) }),
		dateRangeText(formats.locale, plan.start, plan.finish),
		sureness(props),
	].filter((fact) => fact !== "");
	return (
		<section
			className="prereq"
			data-plan={data.roadmap.id}
			aria-labelledby={title}
			lang={formats.locale}
			dir={textDirection(formats.locale)}
		>
			<Heading level={headingLevel} id={title}>
				{fill(words.plan, { title: data.roadmap.title })}
			</Heading>
			<p data-facts="">{facts.join(" · ")}</p>
			{plan.shortfalls.map((short) => (
				<Shortfall key={short.deadline} view={view} words={words} short={short} />
			))}
			{current && (
				<p data-continue="">
					<a href={`#${weekId(view, current)}`}>
						{fill(words.toThisWeek, {
							dates: dateRangeText(formats.locale, current.start, current.end),
						})}
					</a>
				</p>
			)}
			<ol>
				{plan.weeks.map((week) => (
					<Week key={week.start} {...props} week={week} isCurrent={week === current} />
				))}
			</ol>
		</section>
	);
}
