import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { transitionUrl } from "./siteUrl.ts";
import { TopicLinks } from "./TopicLinks.tsx";
import type { TransitionPageProps } from "./transitionPageProps.ts";

/** Skills that carry over, each with what it is good for. */
export function TransferableSkills({ site, transition }: TransitionPageProps): ReactElement | null {
	const { transferable, partLanguages } = transition;
	if (transferable.length === 0) return null;
	const language = inLanguage(partLanguages?.transferable);
	return (
		<section aria-labelledby="bring">
			<h2 id="bring">{site.messages.transferable}</h2>
			<ul className="goals">
				{transferable.map(({ skill, why, topics }) => (
					<li key={skill}>
						<h3 {...language}>{skill}</h3>
						<p {...language}>{why}</p>
						<TopicLinks
							site={site}
							url={transitionUrl(transition.id)}
							ids={topics}
							className="chips"
						/>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Skills that are missing, the most urgent first, each with its topics folded up. */
export function SkillsToLearn({ site, transition }: TransitionPageProps): ReactElement | null {
	const { formats, messages } = site;
	const { learn, partLanguages } = transition;
	return (
		<>
			<h2 id="learn">{messages.toLearn}</h2>
			<ul className="folds wide">
				{learn.map(({ skill, priority, weeks, topics }) => (
					<li key={skill}>
						<details>
							<summary>
								<span {...inLanguage(partLanguages?.learn)}>{skill}</span>{" "}
								<small>
									<b data-priority={priority}>{messages.priorities[priority]}</b>{" "}
									{formats.weeks(weeks)}
								</small>
							</summary>
							<TopicLinks
								site={site}
								url={transitionUrl(transition.id)}
								ids={topics}
								className="chips"
							/>
						</details>
					</li>
				))}
			</ul>
		</>
	);
}
