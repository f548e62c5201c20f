import { Fragment, isValidElement, type ReactNode } from "react";

/** Props whose attribute react-dom spells differently. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
	["className", "class"],
	["tabIndex", "tabindex"],
]);
const VOID: ReadonlySet<string> = new Set(["input"]);
const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#x27;",
};

function escapeHtml(text: string): string {
	if (!/[&<>"']/.test(text)) return text;
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

function attribute(name: string, value: unknown): string {
	if (value === undefined || value === null) return "";
	if (value === false && !name.includes("-")) return "";
	const spelt = ATTRIBUTES.get(name) ?? name;
	// `aria-` and `data-` attributes say true and false in words, the others by being there.
	if (value === true && !name.includes("-")) return ` ${spelt}=""`;
	return ` ${spelt}="${escapeHtml(String(value))}"`;
}

interface HostProps {
	readonly children?: ReactNode;
	readonly dangerouslySetInnerHTML?: { readonly __html: string };
}

function elementMarkup(tag: string, props: HostProps): string {
	let markup = `<${tag}`;
	for (const name in props) {
		if (name !== "children" && name !== "dangerouslySetInnerHTML") {
			markup += attribute(name, props[name as keyof HostProps]);
		}
	}
	if (VOID.has(tag)) return `${markup}/>`;
	const inner = props.dangerouslySetInnerHTML?.__html ?? toMarkup(props.children);
	return `${markup}>${inner}</${tag}>`;
}

/**
 * The views as HTML. They are JSX without hooks, so this small walk gives what
 * `renderToStaticMarkup` gives, faster and without loading react-dom.
 */
export function toMarkup(node: ReactNode): string {
	if (typeof node === "string") return escapeHtml(node);
	if (typeof node === "number") return String(node);
	if (Array.isArray(node)) {
		let markup = "";
		for (const child of node) markup += toMarkup(child);
		return markup;
	}
	if (!isValidElement<HostProps>(node)) return "";
	const { type, props } = node;
	if (typeof type === "string") return elementMarkup(type, props);
	if (typeof type !== "function") return type === Fragment ? toMarkup(props.children) : "";
	return toMarkup((type as (props: HostProps) => ReactNode)(props));
}
