import type {
	Code,
	Link,
	List,
	ListItem,
	Nodes,
	RootContent,
	Table,
	TableCell,
	TableRow,
	Text,
} from "mdast";
import { topicOfLink } from "./topicOfLink.ts";

/** What takes the way through a tree and its sanitiser. */
class NotPlain extends Error {}
const NOT_PLAIN = new NotPlain();

const SPECIAL = /[&<]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&#x26;", "<": "&#x3C;" };
/** Space at a line break, which HTML goes without. */
const RAGGED = /[ \t][\r\n]|[\r\n][ \t]/;
/** An address without anything to encode, of a kind that needs no second look. */
const ADDRESS = /^(?:https?:\/\/|(?![^/?#]*:|\/\/))[\w\-.~/?#@!$*+,;=]*$/;
const LANGUAGE = /^[\w+.-]+$/;
const ID = /^[\w-]+$/;

/**
 * The HTML of Markdown that is made of the usual: text, marks, links, lists, code, tables. Nothing in it
 * has to be taken out, because nothing unsafe can come in: text is escaped, addresses are looked at.
 * Undefined for everything else.
 */
export function plainHtml(nodes: readonly RootContent[]): string | undefined {
	try {
		return nodes.map(toHtml).join("\n").trim();
	} catch (error) {
		if (error === NOT_PLAIN) return undefined;
		throw error;
	}
}

function toHtml(node: Nodes): string {
	switch (node.type) {
		case "text":
			return textHtml(node);
		case "paragraph":
			return `<p>${inside(node.children)}</p>`;
		case "heading":
			return `<h${node.depth}>${inside(node.children)}</h${node.depth}>`;
		case "emphasis":
			return `<em>${inside(node.children)}</em>`;
		case "strong":
			return `<strong>${inside(node.children)}</strong>`;
		case "delete":
			return `<del>${inside(node.children)}</del>`;
		case "inlineCode":
			return `<code>${escapeText(node.value.replace(/\r?\n|\r/g, " "))}</code>`;
		case "link":
			return linkHtml(node);
		case "code":
			return codeHtml(node);
		case "list":
			return listHtml(node);
		case "blockquote":
			return `<blockquote>\n${lines(node.children)}</blockquote>`;
		case "thematicBreak":
			return "<hr>";
		case "table":
			return tableHtml(node);
		default:
			throw NOT_PLAIN;
	}
}

function inside(nodes: readonly Nodes[]): string {
	let html = "";
	for (const node of nodes) html += toHtml(node);
	return html;
}

/** Each on a line of its own. */
function lines(nodes: readonly Nodes[]): string {
	let html = "";
	for (const node of nodes) html += `${toHtml(node)}\n`;
	return html;
}

function textHtml({ value }: Text): string {
	if (RAGGED.test(value)) throw NOT_PLAIN;
	return escapeText(value);
}

function escapeText(text: string): string {
	return text.replace(SPECIAL, (character) => ENTITIES[character]!);
}

function linkHtml({ url, title, children }: Link): string {
	if (typeof title === "string" || !ADDRESS.test(url)) throw NOT_PLAIN;
	const shown = inside(children);
	const topic = topicOfLink(url);
	if (topic !== undefined) {
		if (!ID.test(topic)) throw NOT_PLAIN;
		return `<a href="#${topic}" data-topic="${topic}">${shown}</a>`;
	}
	const rel = /^https?:/.test(url) ? ' rel="noopener noreferrer"' : "";
	return `<a href="${url}"${rel}>${shown}</a>`;
}

function codeHtml({ lang, value }: Code): string {
	if (typeof lang === "string" && !LANGUAGE.test(lang)) throw NOT_PLAIN;
	const language = lang ? ` class="language-${lang}"` : "";
	return `<pre><code${language}>${value === "" ? "" : `${escapeText(value)}\n`}</code></pre>`;
}

function listHtml({ ordered, spread, children }: List): string {
	const isLoose = spread === true || children.some((item) => item.spread === true);
	const tasks = children.some(isTask) ? ' class="contains-task-list"' : "";
	const tag = ordered ? "ol" : "ul";
	let items = "\n";
	for (const item of children) items += `${itemHtml(item, isLoose)}\n`;
	return `<${tag}${tasks}>${items}</${tag}>`;
}

function isTask({ checked }: ListItem): boolean {
	return typeof checked === "boolean";
}

function itemHtml(item: ListItem, isLoose: boolean): string {
	let html = "";
	let endsInText = false;
	for (const [index, child] of item.children.entries()) {
		const isText = child.type === "paragraph" && !isLoose;
		if (!isText || index > 0) html += "\n";
		// The box of a task is left out, the space behind it stays.
		const box = index === 0 && isTask(item) ? " " : "";
		if (box !== "" && child.type !== "paragraph") throw NOT_PLAIN;
		const content = child.type === "paragraph" ? box + inside(child.children) : toHtml(child);
		html += isText || child.type !== "paragraph" ? content : `<p>${content}</p>`;
		endsInText = isText;
	}
	if (isTask(item) && item.children.length === 0) throw NOT_PLAIN;
	if (item.children.length > 0 && !endsInText) html += "\n";
	return isTask(item) ? `<li class="task-list-item">${html}</li>` : `<li>${html}</li>`;
}

function tableHtml({ align, children: [head, ...rows] }: Table): string {
	const body = rows.map((row) => `${rowHtml(row, "td", align)}\n`).join("");
	const rest = body === "" ? "" : `<tbody>\n${body}</tbody>\n`;
	return `<table>\n<thead>\n${head ? rowHtml(head, "th", align) : ""}\n</thead>\n${rest}</table>`;
}

function rowHtml(row: TableRow, tag: "td" | "th", align: Table["align"]): string {
	const length = align?.length ?? row.children.length;
	let cells = "\n";
	for (let index = 0; index < length; index++)
		cells += `<${tag}>${cellText(row.children[index])}</${tag}>\n`;
	return `<tr>${cells}</tr>`;
}

function cellText(cell: TableCell | undefined): string {
	return cell ? inside(cell.children) : "";
}
