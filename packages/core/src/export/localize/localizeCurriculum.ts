import type { Curriculum } from "../../model/curriculum.ts";
import { PrereqError } from "../../model/prereqError.ts";
import { listLocales } from "./listLocales.ts";
import { localizePathway } from "./localizePathway.ts";
import { localizeRoadmap } from "./localizeRoadmap.ts";
import { localizeRole } from "./localizeRole.ts";
import { localizeTopic } from "./localizeTopic.ts";
import { localizeTransition } from "./localizeTransition.ts";

/** Every text of a curriculum in one of its languages. */
export type LocalizedParts = Pick<
	Curriculum,
	"topics" | "roadmaps" | "roles" | "transitions" | "pathways"
>;

/**
 * The parts of a curriculum in one of its languages. What no translation gives stays in the source
 * language and says so; in the source locale they are returned as they are.
 * @throws PrereqError `compile/unknown-locale`
 */
export function localizeCurriculum(curriculum: Curriculum, locale: string): LocalizedParts {
	if (locale === curriculum.locale) return curriculum;
	const known = listLocales(curriculum);
	if (!known.includes(locale)) {
		const names = known.map((name) => `\`${name}\``).join(", ");
		throw new PrereqError(
			"compile/unknown-locale",
			`The curriculum is not translated into \`${locale}\`; it has ${names}.`,
		);
	}
	const source = curriculum.locale;
	const locales = { source, target: locale };
	const given = curriculum.translations.get(locale);
	return {
		topics: mapValues(curriculum.topics, (topic, id) =>
			localizeTopic(topic, given?.topics.get(id), locales),
		),
		roadmaps: mapValues(curriculum.roadmaps, (roadmap, id) =>
			localizeRoadmap(roadmap, given?.roadmaps.get(id), source),
		),
		roles: mapValues(curriculum.roles, (role, id) =>
			localizeRole(role, given?.roles.get(id), source),
		),
		transitions: mapValues(curriculum.transitions, (transition, id) =>
			localizeTransition(transition, given?.transitions.get(id), locales),
		),
		pathways: mapValues(curriculum.pathways, (pathway, id) =>
			localizePathway(pathway, given?.pathways.get(id), source),
		),
	};
}

function mapValues<T>(
	values: ReadonlyMap<string, T>,
	map: (value: T, id: string) => T,
): ReadonlyMap<string, T> {
	return new Map([...values].map(([id, value]) => [id, map(value, id)]));
}
