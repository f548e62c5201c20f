import type { List, ListItem, RootContent } from "mdast";

/** The items of every list among some nodes, those of nested lists behind the item they stand in. */
export function listAllItems(nodes: readonly RootContent[]): ListItem[] {
	return nodes
		.filter((node): node is List => node.type === "list")
		.flatMap(({ children }) => children)
		.flatMap((item) => [item, ...listAllItems(item.children)]);
}
