import type { Requirement } from "@prereq/core";
import type { ReactElement } from "react";
import { fill } from "../messages/fill.ts";
import type { View } from "./createView.ts";
import { List } from "./List.tsx";

interface RequirementListProps {
	readonly view: View;
	readonly requires: readonly Requirement[];
}

function RequirementItem({
	view,
	requirement,
}: {
	readonly view: View;
	readonly requirement: Requirement;
}): ReactElement {
	const reason = requirement.reason && <small>{requirement.reason}</small>;
	if (requirement.type === "topic") {
		return (
			<li>
				<a href={view.hrefOf(requirement.topic)}>{view.titleOf(requirement.topic)}</a>
				{reason && " "}
				{reason}
			</li>
		);
	}
	const { choose } = view.messages;
	const needed = { all: requirement.of.length, any: 1, atLeast: 0 }[requirement.type];
	const count = requirement.type === "atLeast" ? requirement.count : needed;
	return (
		<li>
			{fill(choose, { choose: count, count: requirement.of.length })}
			{reason && " "}
			{reason}
			<RequirementList view={view} requires={requirement.of} />
		</li>
	);
}

/** Prerequisites as links with their reasons; alternatives are a list inside the list. */
export function RequirementList({ view, requires }: RequirementListProps): ReactElement {
	return (
		<List of={requires}>
			{(requirement) => <RequirementItem view={view} requirement={requirement} />}
		</List>
	);
}
