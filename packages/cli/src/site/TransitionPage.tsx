import type { ReactElement } from "react";
import { ContentHtml } from "./ContentHtml.tsx";
import { Crumbs } from "./Crumbs.tsx";
import { inLanguage } from "./inLanguage.ts";
import { LanguageNote } from "./LanguageNote.tsx";
import { linkContent } from "./linkContent.ts";
import { Page } from "./Page.tsx";
import { SourceList } from "./SourceList.tsx";
import { shorten } from "./shorten.ts";
import { transitionUrl } from "./siteUrl.ts";
import { splitAtHeading } from "./splitAtHeading.ts";
import { TransitionHero } from "./TransitionHero.tsx";
import { TransitionLists } from "./TransitionLists.tsx";
import { SkillsToLearn, TransferableSkills } from "./TransitionSkills.tsx";
import { TransitionSteps } from "./TransitionSteps.tsx";
import type { TransitionPageProps } from "./transitionPageProps.ts";

/** The written way from a role to a roadmap. */
export function TransitionPage({ site, transition }: TransitionPageProps): ReactElement {
	const { index, messages } = site;
	const { title, partLanguages, sources } = transition;
	const url = transitionUrl(transition.id);
	const [opening, rest] = splitAtHeading(linkContent(transition.bodyHtml, site, url));
	return (
		<Page site={site} url={url} title={title} description={shorten(transition.summary)}>
			<Crumbs
				site={site}
				url={url}
				title={title}
				language={partLanguages?.title}
				roadmap={index.roadmaps.get(transition.roadmap)}
			/>
			<TransitionHero site={site} transition={transition} />
			<LanguageNote
				site={site}
				of={[transition.language, ...Object.values(partLanguages ?? {})]}
				stale={transition.stale}
			/>
			<ContentHtml className="prose" html={opening} language={transition.language} />
			<div className="closing">
				<TransferableSkills site={site} transition={transition} />
				<section aria-labelledby="learn">
					<SkillsToLearn site={site} transition={transition} />
					{rest && (
						<details className="about">
							<summary>{messages.readMore}</summary>
							<ContentHtml className="prose" html={rest} language={transition.language} />
						</details>
					)}
				</section>
				<TransitionSteps site={site} transition={transition} />
				<TransitionLists
					id="reality"
					title={messages.realityCheck}
					site={site}
					url={url}
					lists={transition.realityCheck}
					language={partLanguages?.realityCheck}
				/>
				<TransitionLists
					id="plan"
					title={messages.actionPlan}
					site={site}
					url={url}
					lists={transition.actionPlan}
					language={partLanguages?.actionPlan}
					tasks
				/>
				<Questions site={site} transition={transition} />
				{sources.length > 0 && (
					<section>
						<h2>{messages.sources}</h2>
						<SourceList site={site} sources={sources} />
					</section>
				)}
			</div>
		</Page>
	);
}

function Questions({ site, transition }: TransitionPageProps): ReactElement | null {
	const { questions, partLanguages } = transition;
	const url = transitionUrl(transition.id);
	if (questions.length === 0) return null;
	return (
		<section aria-labelledby="questions">
			<h2 id="questions">{site.messages.questions}</h2>
			{questions.map(({ question, answerHtml, partLanguages: own }) => (
				<div key={question} className="question" {...inLanguage(partLanguages?.questions)}>
					<h3>{question}</h3>
					<ContentHtml
						className="prose"
						html={linkContent(answerHtml, site, url)}
						language={own?.answer}
					/>
				</div>
			))}
		</section>
	);
}
