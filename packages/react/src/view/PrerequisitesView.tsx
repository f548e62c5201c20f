import type { Status, TopicId } from "@prereq/core";
import type { ReactElement } from "react";
import { fill } from "../messages/fill.ts";
import { pickViewMessages, type ViewMessages } from "../messages/viewMessages.ts";
import type { View } from "./createView.ts";
import { Heading } from "./Heading.tsx";
import { inLanguage } from "./inLanguage.ts";
import { List } from "./List.tsx";
import { RequirementList } from "./RequirementList.tsx";
import { textDirection } from "./textDirection.ts";
import { topicFacts } from "./topicFacts.ts";
import { topicStages } from "./topicStages.ts";

/** What the views beside the map share. */
export interface SideViewProps {
	readonly view: View;
	/** Own wording for some of the messages. */
	readonly labels?: Partial<ViewMessages> | undefined;
	readonly statusOf?: ((id: TopicId) => Status) | undefined;
}

interface PrerequisitesViewProps extends SideViewProps {
	readonly topicId: TopicId;
}

interface CardProps extends Omit<PrerequisitesViewProps, "labels"> {
	readonly words: ViewMessages;
}

/** A topic with its prerequisites and why they are needed. */
function TopicCard({ view, topicId, statusOf, words }: CardProps): ReactElement {
	const topic = view.topics.get(topicId);
	const status = statusOf?.(topicId);
	const facts = topicFacts(view, topic);
	if (status !== undefined && status !== "todo") facts.unshift(view.messages.status[status]);
	const requires = topic?.requires ?? [];
	return (
		<li data-status={status}>
			<a href={view.hrefOf(topicId)} {...inLanguage(topic?.partLanguages?.title)}>
				{view.titleOf(topicId)}
			</a>{" "}
			{facts.length > 0 && <small>{facts.join(" · ")}</small>}
			{requires.length > 0 && (
				<div data-needed="">
					<small>{words.needs}</small>
					<RequirementList view={view} requires={requires} />
				</div>
			)}
		</li>
	);
}

/**
 * Everything that a topic needs and everything that needs it, in stages from the foundations on, with
 * the reason of each prerequisite.
 */
export function PrerequisitesView(props: PrerequisitesViewProps): ReactElement {
	const { view, topicId, labels, statusOf } = props;
	const { data, formats, headingLevel } = view;
	const words = { ...pickViewMessages(formats.locale), ...labels };
	const { before, after } = topicStages(data.topics, topicId);
	const title = view.domId(topicId, "chain");
	const stage = (name: string, kind: string, ids: readonly TopicId[]): ReactElement => (
		<li key={name} data-stage={kind}>
			<Heading level={headingLevel + 1}>{name}</Heading>
			<List of={ids}>
				{(id) => <TopicCard view={view} topicId={id} statusOf={statusOf} words={words} />}
			</List>
		</li>
	);
	const numbered = (message: string, at: number): string =>
		fill(message, { number: formats.number(at + 1) });
	return (
		<section
			className="prereq"
			data-chain={topicId}
			aria-labelledby={title}
			lang={formats.locale}
			dir={textDirection(formats.locale)}
		>
			<Heading level={headingLevel} id={title}>
				{fill(words.prerequisitesOf, { title: view.titleOf(topicId) })}
			</Heading>
			<p data-facts="">
				{[
					formats.count(words.topicsBefore, before.flat().length),
					formats.count(words.topicsAfter, after.flat().length),
				].join(" · ")}
			</p>
			<ol>
				{before.map((ids, at) => stage(numbered(words.stage, at), "before", ids))}
				{stage(words.thisTopic, "here", [topicId])}
				{after.map((ids, at) => stage(numbered(words.after, at), "after", ids))}
			</ol>
		</section>
	);
}
