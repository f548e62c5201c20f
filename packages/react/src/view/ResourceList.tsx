import type { Resource } from "@prereq/core";
import type { ReactElement } from "react";
import { allMessages } from "../messages/allMessages.ts";
import { languageText } from "../messages/languageText.ts";
import type { View } from "./createView.ts";
import { List } from "./List.tsx";
import { safeUrl } from "./safeUrl.ts";

interface ResourceListProps {
	readonly view: View;
	readonly resources: readonly Resource[];
}

/** Resources of one type side by side; types in the order in which the author first names them. */
function byType(resources: readonly Resource[]): Resource[] {
	const groups = new Map<string, Resource[]>();
	for (const resource of resources) {
		const group = groups.get(resource.type);
		if (group === undefined) groups.set(resource.type, [resource]);
		else group.push(resource);
	}
	return [...groups.values()].flat();
}

function ResourceItem({
	view,
	resource,
}: {
	readonly view: View;
	readonly resource: Resource;
}): ReactElement {
	const { formats } = view;
	const messages = allMessages(view);
	const { title, language } = resource;
	const href = safeUrl(resource.url);
	const notes = [
		resource.cost === undefined ? "" : messages.cost[resource.cost],
		resource.duration === undefined ? "" : formats.time(resource.duration),
		language === undefined ? "" : languageText(formats.locale, language),
	].filter((note) => note !== "");
	return (
		<li>
			<span data-type={resource.type}>{messages.resource[resource.type]}</span>{" "}
			{href === undefined ? (
				title
			) : (
				<a href={href} hrefLang={language} rel="noopener">
					{title}
				</a>
			)}
			{notes.length > 0 && " "}
			{notes.length > 0 && <small>{notes.join(" · ")}</small>}
		</li>
	);
}

/** Resources with their type, cost and time. */
export function ResourceList({ view, resources }: ResourceListProps): ReactElement {
	return (
		<List of={byType(resources)} data-resources="">
			{(resource) => <ResourceItem view={view} resource={resource} />}
		</List>
	);
}
