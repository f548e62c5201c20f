import type { Topic, TopicId } from "@prereq/core";
import type { ReactElement, ReactNode } from "react";
import { allMessages } from "../messages/allMessages.ts";
import type { View } from "./createView.ts";
import { Heading } from "./Heading.tsx";
import { List } from "./List.tsx";
import { RequirementList } from "./RequirementList.tsx";
import { ResourceList } from "./ResourceList.tsx";
import { TopicNotes } from "./TopicNotes.tsx";
import { textDirection } from "./textDirection.ts";
import { topicFacts } from "./topicFacts.ts";
import { unlockedBy } from "./unlockedBy.ts";

export interface TopicArticleProps {
	readonly view: View;
	readonly topicId: TopicId;
	/** Level of the topic's title. */
	readonly level: number;
	/** Makes sanitised markup acceptable to the page; default: as it is. */
	readonly trust?: (html: string) => string;
}

interface PartProps {
	readonly name: string;
	readonly title: string;
	readonly level: number;
	readonly children: ReactNode;
}

function Part({ name, title, level, children }: PartProps): ReactElement {
	return (
		<section data-part-of-topic={name}>
			<Heading level={level + 1}>{title}</Heading>
			{children}
		</section>
	);
}

interface BodyProps extends Required<Pick<TopicArticleProps, "trust">> {
	readonly topic: Topic;
}

function Body({ topic, trust }: BodyProps): ReactElement | null {
	if (topic.bodyHtml) {
		// biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when the curriculum is compiled, see TopicContent
		return <div data-body="" dangerouslySetInnerHTML={{ __html: trust(topic.bodyHtml) }} />;
	}
	return topic.summary ? <p data-body="">{topic.summary}</p> : null;
}

function selfCheck(question: string): ReactElement {
	return (
		<li>
			<label>
				<input type="checkbox" /> {question}
			</label>
		</li>
	);
}

/** The details of a topic: the same article is the topic page, the panel and the printed appendix. */
export function TopicArticle({
	view,
	topicId,
	level,
	trust = String,
}: TopicArticleProps): ReactElement | null {
	const topic = view.topics.get(topicId);
	if (topic === undefined) return null;
	const messages = allMessages(view);
	const facts = topicFacts(view, topic);
	const unlocks = unlockedBy(view.data.topics, topicId);
	const part = (name: string, title: string, children: ReactNode): ReactElement => (
		<Part name={name} title={title} level={level}>
			{children}
		</Part>
	);
	return (
		<article
			className="prereq"
			id={view.domId(topicId, "about")}
			data-topic={topicId}
			aria-labelledby={view.domId(topicId, "title")}
			lang={view.data.locale}
			dir={textDirection(view.data.locale)}
		>
			<header>
				<Heading level={level} id={view.domId(topicId, "title")}>
					{topic.title}
				</Heading>
				{facts.length > 0 && <p data-facts="">{facts.join(" · ")}</p>}
			</header>
			<Body topic={topic} trust={trust} />
			{topic.objectives.length > 0 &&
				part(
					"objectives",
					messages.objectives,
					<List of={topic.objectives}>{(objective) => <li>{objective}</li>}</List>,
				)}
			{part(
				"needs",
				messages.youNeedFirst,
				topic.requires.length > 0 ? (
					<RequirementList view={view} requires={topic.requires} />
				) : (
					<p>{messages.nothingNeeded}</p>
				),
			)}
			{topic.corequisites.length > 0 &&
				part(
					"alongside",
					messages.alongside,
					<RequirementList view={view} requires={topic.corequisites} />,
				)}
			{topic.recommends.length > 0 &&
				part(
					"recommended",
					messages.goodToKnow,
					<RequirementList view={view} requires={topic.recommends} />,
				)}
			{topic.resources.length > 0 &&
				part(
					"resources",
					messages.resources,
					<ResourceList view={view} resources={topic.resources} />,
				)}
			{topic.checkpoint.length > 0 &&
				part("checkpoint", messages.checkpoint, <List of={topic.checkpoint}>{selfCheck}</List>)}
			{unlocks.length > 0 &&
				part(
					"unlocks",
					messages.unlocks,
					<List of={unlocks}>
						{({ id, title }) => (
							<li>
								<a href={view.hrefOf(id)}>{title}</a>
							</li>
						)}
					</List>,
				)}
			<TopicNotes view={view} topicId={topicId} level={level + 1} />
		</article>
	);
}
