import type { EntryPoint, Role, RoleEstimate } from "../../model/role.ts";
import type { RoleTranslation } from "../../model/translation.ts";
import { localizeProse } from "./localizeProse.ts";
import { partLanguages } from "./partLanguages.ts";

/** A role in another language; what its translation leaves out stays as it is, marked as such. */
export function localizeRole(
	role: Role,
	translation: RoleTranslation | undefined,
	source: string,
): Role {
	const localize = <T extends EntryPoint | RoleEstimate>(
		parts: readonly T[],
		reasons: readonly (string | undefined)[] | undefined,
	) => parts.map((part, index) => localizeReason(part, reasons?.[index], source));
	return {
		...role,
		...localizeProse(role, translation, source),
		entryPoints: localize(role.entryPoints, translation?.entryPoints),
		estimates: localize(role.estimates, translation?.estimates),
		...partLanguages(source, { title: translation?.title === undefined }),
	};
}

function localizeReason<T extends EntryPoint | RoleEstimate>(
	part: T,
	reason: string | undefined,
	source: string,
): T {
	if (reason !== undefined) return { ...part, reason };
	return part.reason === undefined ? part : { ...part, language: source };
}
