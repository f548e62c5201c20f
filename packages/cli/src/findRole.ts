import type { Curriculum, Role } from "@prereq/core";
import { findNearest } from "@prereq/core";
import { CliError } from "./cliError.ts";

/** @throws CliError when no role is called so */
export function findRole({ roles }: Curriculum, id: string): Role {
	const role = roles.get(id);
	if (role !== undefined) return role;
	const nearest = findNearest(id, roles.keys());
	throw new CliError(
		`There is no role \`${id}\`.`,
		nearest === undefined
			? `There are: ${[...roles.keys()].join(", ") || "none"}.`
			: `Did you mean \`${nearest}\`?`,
	);
}
