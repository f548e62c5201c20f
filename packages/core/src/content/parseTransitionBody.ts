import type { ListItem, Nodes, Paragraph, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Resource } from "../model/resource.ts";
import type {
	TransitionContent,
	TransitionItem,
	TransitionList,
	TransitionQuestion,
	TransitionStep,
} from "../model/transition.ts";
import { listAllItems } from "./listItems.ts";
import type { OutlineLink } from "./outline.ts";
import { summaryOf } from "./parseProse.ts";
import { parseResource } from "./parseResource.ts";
import type { BodyProblem } from "./parseTopicBody.ts";
import { parseTransitionItem } from "./parseTransitionItem.ts";
import { splitTransition, type TransitionBlock } from "./splitTransition.ts";
import type { BodySpan } from "./topicShape.ts";
import { toSafeHtml } from "./toSafeHtml.ts";
import { splitWeeks, type TransitionSection } from "./transitionHeadings.ts";

/** One third-level heading with what stands under it, so that a translation can be held against it. */
export interface TransitionOutline {
	readonly section: TransitionSection;
	readonly heading: BodySpan;
	readonly items: readonly BodySpan[];
	readonly resources: readonly BodySpan[];
}

/** What a transition's body says; offsets are into the body. */
export interface TransitionBody {
	readonly content: TransitionContent;
	readonly outline: readonly TransitionOutline[];
	/** Every link of an item to a topic. */
	readonly links: readonly OutlineLink[];
	readonly resourceProblems: readonly BodyProblem[];
	readonly problems: readonly BodyProblem[];
}

/** Read overview, steps, reality check, action plan and questions off the tree of a transition's body. */
export async function parseTransitionBody(tree: Root): Promise<TransitionBody> {
	const { intro, rest, blocks, untitled } = splitTransition(tree);
	const steps: TransitionStep[] = [];
	const realityCheck: TransitionList[] = [];
	const actionPlan: TransitionList[] = [];
	const questions: TransitionQuestion[] = [];
	const outline: TransitionOutline[] = [];
	const links: OutlineLink[] = [];
	const resourceProblems: BodyProblem[] = [];
	const problems: BodyProblem[] = untitled.map((node) => ({
		...span(node),
		message: "This stands under no heading of its own.",
		fix: "Put a third-level heading (`### …`) above it.",
	}));
	for (const block of blocks) {
		const { section, title, nodes } = block;
		if (section === "questions") {
			questions.push({ question: title, answerHtml: await toSafeHtml(nodes) });
			outline.push({ section, heading: span(block.heading), items: [], resources: [] });
			continue;
		}
		const read = await readItems(block);
		links.push(...read.links);
		resourceProblems.push(...read.problems);
		outline.push({ section, heading: span(block.heading), ...read.spans });
		const { items, resources } = read;
		const summary = summaryOf(nodes);
		if (section === "steps") {
			const step = splitWeeks(title);
			const { weeks } = step;
			if (weeks !== undefined && Number.isNaN(weeks)) {
				const message = `\`${title}\` does not end in a number of weeks.`;
				problems.push({ ...span(block.heading), message, fix: "Write it as `(8w)`." });
			}
			const time = weeks === undefined || Number.isNaN(weeks) ? {} : { weeks };
			steps.push({ title: step.title, ...time, summary, tasks: items, resources });
		} else {
			(section === "actionPlan" ? actionPlan : realityCheck).push({ title, summary, items });
		}
	}
	return {
		content: {
			summary: summaryOf(intro),
			bodyHtml: await toSafeHtml([...intro, ...rest]),
			steps,
			realityCheck,
			actionPlan,
			questions,
		},
		outline,
		links,
		resourceProblems,
		problems,
	};
}

async function readItems({ section, nodes }: TransitionBlock) {
	const items: TransitionItem[] = [];
	const resources: Resource[] = [];
	const links: OutlineLink[] = [];
	const problems: BodyProblem[] = [];
	const spans = { items: [] as BodySpan[], resources: [] as BodySpan[] };
	for (const node of listAllItems(nodes)) {
		if (section === "steps" && startsWithTypedLink(node)) {
			const resource = parseResource(node);
			spans.resources.push(span(node));
			if ("message" in resource) problems.push({ ...resource, ...span(firstInline(node)) });
			else resources.push(resource);
		} else {
			const read = await parseTransitionItem(node);
			spans.items.push(span(node));
			items.push(read.item);
			links.push(...read.links);
		}
	}
	return { items, resources, links, problems, spans };
}

function startsWithTypedLink(item: ListItem): boolean {
	const first = firstInline(item);
	return first.type === "link" && plainText(first).trimStart().startsWith("@");
}

function firstInline(item: ListItem): Nodes {
	const paragraph = item.children.find((node): node is Paragraph => node.type === "paragraph");
	return paragraph?.children[0] ?? item;
}

function span(node: Nodes | RootContent): BodySpan {
	const start = node.position?.start.offset ?? 0;
	return { start, end: node.position?.end.offset ?? start };
}
