import * as z from "zod";
import { definedOnly } from "../internal/definedOnly.ts";
import { once } from "../internal/once.ts";
import { parseEffort } from "../internal/parseEffort.ts";
import type { RoleEstimate, RoleFacts } from "../model/role.ts";
import { type Decoded, decode } from "./decode.ts";
import { effortSchema, idSchema, textSchema, uniqueList } from "./scalars.ts";
import { type JsonSchema, toJsonSchema } from "./toJsonSchema.ts";

/** Front matter of `roles/<id>.md`. */
const roleSchema = /* @__PURE__ */ once(() => {
	const reason = textSchema().optional();

	return z.strictObject({
		$schema: z.string().optional(),
		title: textSchema().describe("Name shown to learners."),
		mastered: uniqueList(idSchema())
			.optional()
			.describe("Topics that somebody with this background already masters."),
		entryPoints: uniqueList(z.strictObject({ roadmap: idSchema(), topic: idSchema(), reason }))
			.optional()
			.describe("Where somebody with this background enters a roadmap."),
		estimates: uniqueList(
			z.strictObject({
				roadmap: idSchema(),
				section: textSchema(),
				effort: effortSchema(),
				reason,
			}),
		)
			.optional()
			.describe("What a section takes somebody with this background, where a source says so."),
		sources: uniqueList(textSchema()).optional().describe("Where the facts come from."),
	});
});

/** Check the front matter of a role and fill in what it leaves out. */
export function decodeRoleFrontmatter(id: string, value: unknown): Decoded<RoleFacts> {
	const decoded = decode(roleSchema(), value);
	if (!decoded.ok) return decoded;
	const { title, mastered, entryPoints, estimates, sources } = decoded.value;
	return {
		ok: true,
		value: {
			id,
			title,
			mastered: mastered ?? [],
			entryPoints: (entryPoints ?? []).map(definedOnly),
			estimates: (estimates ?? []).flatMap(({ effort, ...rest }): RoleEstimate[] => {
				const minutes = parseEffort(effort);
				return minutes ? [{ ...definedOnly(rest), effort: minutes }] : [];
			}),
			sources: sources ?? [],
		},
	};
}

/** JSON Schema of a role's front matter, for editors. */
export function roleJsonSchema(): JsonSchema {
	return toJsonSchema(roleSchema(), "Front matter of a role");
}
