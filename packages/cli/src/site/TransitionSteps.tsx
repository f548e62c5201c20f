import type { TransitionItem, TransitionStep } from "@prereq/core";
import type { ReactElement } from "react";
import { InlineHtml } from "./ContentHtml.tsx";
import { inLanguage } from "./inLanguage.ts";
import { linkContent } from "./linkContent.ts";
import type { Site } from "./site.ts";
import { transitionUrl } from "./siteUrl.ts";
import type { TransitionPageProps } from "./transitionPageProps.ts";

/** The stages of the way along a line. */
export function TransitionSteps({ site, transition }: TransitionPageProps): ReactElement | null {
	const { steps, partLanguages } = transition;
	if (steps.length === 0) return null;
	return (
		<section aria-labelledby="steps">
			<h2 id="steps">{site.messages.steps}</h2>
			<ol className="steps">
				{steps.map((step) => (
					<li key={step.title}>
						<Step
							site={site}
							url={transitionUrl(transition.id)}
							step={step}
							language={partLanguages?.steps}
						/>
					</li>
				))}
			</ol>
		</section>
	);
}

interface StepProps {
	readonly site: Site;
	readonly url: string;
	readonly step: TransitionStep;
	readonly language: string | undefined;
}

function Step({ site, url, step, language }: StepProps): ReactElement {
	const { formats, messages } = site;
	const { title, weeks, summary, tasks, resources, partLanguages } = step;
	return (
		<>
			<h3>
				<span {...inLanguage(language)}>{title}</span>{" "}
				{weeks !== undefined && <small>{formats.weeks(weeks)}</small>}
			</h3>
			{summary && <p {...inLanguage(language ?? partLanguages?.summary)}>{summary}</p>}
			<TaskList site={site} url={url} items={tasks} language={language ?? partLanguages?.tasks} />
			{resources.length > 0 && (
				<ul className="chips" aria-label={messages.resources}>
					{resources.map((resource) => (
						<li key={resource.url}>
							<a
								href={resource.url}
								rel="external noopener noreferrer"
								{...inLanguage(resource.language)}
							>
								{resource.title}
							</a>
						</li>
					))}
				</ul>
			)}
		</>
	);
}

interface TaskListProps {
	readonly site: Site;
	readonly url: string;
	readonly items: readonly TransitionItem[];
	readonly language: string | undefined;
}

/** Things to do, as boxes to tick on paper. */
export function TaskList({ site, url, items, language }: TaskListProps): ReactElement | null {
	if (items.length === 0) return null;
	return (
		<ul className="tasks" {...inLanguage(language)}>
			{items.map(({ text, textHtml }) => (
				<li key={text}>
					<InlineHtml html={linkContent(textHtml, site, url)} />
				</li>
			))}
		</ul>
	);
}
