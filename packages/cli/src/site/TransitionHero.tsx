import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { relativeUrl, roadmapUrl, roleUrl, transitionUrl } from "./siteUrl.ts";
import type { TransitionPageProps } from "./transitionPageProps.ts";

/** Title, ends, and what the change asks and promises. */
export function TransitionHero({ site, transition }: TransitionPageProps): ReactElement {
	const { curriculum, formats, index, messages } = site;
	const { title, difficulty, timeline, salaryChange, demand, partLanguages } = transition;
	const url = transitionUrl(transition.id);
	const role = curriculum.roles.find(({ id }) => id === transition.role);
	const roadmap = index.roadmaps.get(transition.roadmap);
	const parts = [
		["bring", messages.transferable, transition.transferable.length],
		["learn", messages.toLearn, transition.learn.length],
		["steps", messages.steps, transition.steps.length],
		["reality", messages.realityCheck, transition.realityCheck.length],
		["plan", messages.actionPlan, transition.actionPlan.length],
		["questions", messages.questions, transition.questions.length],
	] as const;
	return (
		<header className="hero">
			<div>
				<h1 {...inLanguage(partLanguages?.title)}>{title}</h1>
				<ul className="ends">
					{role && (
						<li>
							<a
								href={relativeUrl(url, roleUrl(role.id))}
								{...inLanguage(role.partLanguages?.title)}
							>
								{role.title}
							</a>
						</li>
					)}
					{roadmap && (
						<li>
							<a
								href={relativeUrl(url, roadmapUrl(roadmap.id))}
								{...inLanguage(roadmap.partLanguages?.title)}
							>
								{roadmap.title}
							</a>
						</li>
					)}
				</ul>
				<dl className="key-facts">
					<div>
						<dt>{messages.difficulty}</dt>
						<dd>{messages.difficulties[difficulty]}</dd>
					</div>
					<div>
						<dt>{messages.timeline}</dt>
						<dd>{formats.months(timeline)}</dd>
					</div>
					{salaryChange !== undefined && (
						<div>
							<dt>{messages.salary}</dt>
							<dd>{formats.change(salaryChange)}</dd>
						</div>
					)}
					{demand && (
						<div className="wide">
							<dt>{messages.demand}</dt>
							<dd {...inLanguage(partLanguages?.demand)}>{demand}</dd>
						</div>
					)}
				</dl>
			</div>
			<nav aria-label={messages.onThisPage}>
				<ol className="parts">
					{parts.map(([id, name, size]) =>
						size === 0 ? null : (
							<li key={id}>
								<a href={`#${id}`}>{name}</a>
							</li>
						),
					)}
				</ol>
			</nav>
		</header>
	);
}
