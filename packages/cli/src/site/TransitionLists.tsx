import type { TransitionList } from "@prereq/core";
import type { ReactElement } from "react";
import { InlineHtml } from "./ContentHtml.tsx";
import { inLanguage } from "./inLanguage.ts";
import { linkContent } from "./linkContent.ts";
import type { Site } from "./site.ts";
import { TaskList } from "./TransitionSteps.tsx";

interface TransitionListsProps {
	readonly id: string;
	readonly title: string;
	readonly site: Site;
	readonly url: string;
	readonly lists: readonly TransitionList[];
	/** Tag of their language, when it is not that of the page. */
	readonly language: string | undefined;
	/** The items are things to do. */
	readonly tasks?: boolean;
}

/** Lists side by side under one heading: the reality check, the action plan. */
export function TransitionLists(props: TransitionListsProps): ReactElement | null {
	const { id, title, site, url, lists, language, tasks } = props;
	if (lists.length === 0) return null;
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<ul className="goals">
				{lists.map((list) => {
					const itemLanguage = language ?? list.partLanguages?.items;
					return (
						<li key={list.title}>
							<h3 {...inLanguage(language)}>{list.title}</h3>
							{list.summary && (
								<p {...inLanguage(language ?? list.partLanguages?.summary)}>{list.summary}</p>
							)}
							{tasks ? (
								<TaskList site={site} url={url} items={list.items} language={itemLanguage} />
							) : (
								<ul className="points" {...inLanguage(itemLanguage)}>
									{list.items.map(({ text, textHtml }) => (
										<li key={text}>
											<InlineHtml html={linkContent(textHtml, site, url)} />
										</li>
									))}
								</ul>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
