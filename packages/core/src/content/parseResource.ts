import type { ListItem } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { findNearest } from "../internal/findNearest.ts";
import { parseDuration } from "../internal/parseDuration.ts";
import {
	RESOURCE_COSTS,
	RESOURCE_TYPES,
	type Resource,
	type ResourceCost,
	type ResourceType,
} from "../model/resource.ts";

/** What is wrong with an item of a resource list. */
export interface ResourceProblem {
	readonly message: string;
	readonly fix?: string;
}

const TYPED_TITLE = /^@([^@]+)@\s*(.*)$/s;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const types: ReadonlySet<string> = new Set(RESOURCE_TYPES);
const costs: ReadonlySet<string> = new Set(RESOURCE_COSTS);

/** Read one item, such as `[@video@Title](https://…) — free, 45min, de`. */
export function parseResource(item: ListItem): Resource | ResourceProblem {
	const paragraph = item.children[0];
	const link = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
	if (paragraph?.type !== "paragraph" || link?.type !== "link") {
		return { message: "A resource does not start with a link." };
	}
	const text = plainText(link).trim();
	const typed = TYPED_TITLE.exec(text);
	const type = typed?.[1]?.trim().toLowerCase() ?? "website";
	const title = (typed ? (typed[2] ?? "") : text).trim();
	if (!types.has(type)) {
		const near = findNearest(type, RESOURCE_TYPES);
		return {
			message: `\`${type}\` is not a type of resource.`,
			fix: near
				? `Did you mean \`${near}\`?`
				: `Use one of ${RESOURCE_TYPES.map((name) => `\`${name}\``).join(", ")}.`,
		};
	}
	if (title === "") return { message: "A resource has no title." };
	if (!isUsableUrl(link.url)) {
		return {
			message:
				link.url === ""
					? "A resource has no URL."
					: `\`${link.url}\` is not a URL that a learner can open.`,
			fix: "Write an absolute `https://` address, or a path inside the site.",
		};
	}
	const suffix = plainText({ type: "paragraph", children: paragraph.children.slice(1) });
	const details = parseDetails(suffix);
	if ("message" in details) return details;
	return { type: type as ResourceType, title, url: link.url, ...details };
}

type Details = Pick<Resource, "cost" | "language" | "duration">;

function parseDetails(suffix: string): Details | ResourceProblem {
	const text = suffix.replace(/^[\s—–-]+/, "").trim();
	const details: { -readonly [K in keyof Details]: Details[K] } = {};
	if (text === "") return details;
	for (const word of text.split(/\s*,\s*/)) {
		const lower = word.toLowerCase();
		const duration = parseDuration(word);
		if (costs.has(lower)) details.cost = lower as ResourceCost;
		else if (duration !== undefined) details.duration = duration;
		else if (LANGUAGE.test(word)) details.language = word;
		else {
			return {
				message: `\`${word}\` behind a resource is neither a cost, a duration nor a language.`,
				fix: "Write cost, duration and language separated by commas, such as `free, 45min, de`.",
			};
		}
	}
	return details;
}

function isUsableUrl(url: string): boolean {
	if (url === "") return false;
	if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return !url.startsWith("//");
	return /^https?:\/\//i.test(url) && URL.canParse(url);
}
