import type { Curriculum, Effort, TopicId, TopicKind } from "@prereq/core";
import type { PathAlternative } from "@prereq/core/plan";
import { listedTopics } from "../../listedTopics.ts";
import type { AnsweredPath } from "../../path/answerPath.ts";
import { type NamedChoice, nameChoices, requirementNames } from "../../path/nameChoices.ts";
import type { PathQuestion } from "../../path/readPathQuestion.ts";

/** A topic of a path. */
export interface PathLine {
	readonly id: TopicId;
	readonly title: string;
	readonly kind: TopicKind;
	readonly effort?: Effort;
	/** Section of the roadmap that lists it. */
	readonly section?: string;
	/** Every way to the goal contains it. */
	readonly unavoidable: boolean;
}

export interface NamedAlternative extends PathAlternative {
	readonly name: string;
}

/** What `prereq path` answers. Stable: members are added, never changed. */
export interface PathDescription {
	readonly version: 1;
	readonly goal: string;
	readonly topics: readonly PathLine[];
	/** Minutes. */
	readonly effort: number;
	readonly optimal: boolean;
	readonly gap: number;
	/** How many topics are known already, or implied by those that are. */
	readonly known: number;
	readonly role?: { readonly id: string; readonly title: string; readonly saved: number };
	readonly choices: readonly NamedChoice[];
	readonly alternatives: readonly NamedAlternative[];
	readonly notAvoided: readonly TopicId[];
}

/** A learning path with the words of the curriculum. */
export function describePath(
	curriculum: Curriculum,
	{ title, role, roadmap, options }: PathQuestion,
	{ path, saved }: AnsweredPath,
): PathDescription {
	const sections = roadmap && listedTopics(roadmap.sections);
	const unavoidable = new Set(path.unavoidable);
	const nameOf = requirementNames(curriculum, roadmap);
	return {
		version: 1,
		goal: title,
		topics: path.topics.map((id): PathLine => {
			const { title, kind, effort } = curriculum.topics.get(id)!;
			const section = sections?.get(id)?.title;
			return {
				id,
				title,
				kind,
				...(effort && { effort }),
				...(section !== undefined && { section }),
				unavoidable: unavoidable.has(id),
			};
		}),
		effort: path.effort,
		optimal: path.optimal,
		gap: path.gap,
		known: options.known.size,
		...(role && { role: { id: role.id, title: role.title, saved: saved?.minutes ?? 0 } }),
		choices: nameChoices(path.choices, nameOf),
		alternatives: path.alternatives.map((one) => ({ ...one, name: nameOf(one.take) })),
		notAvoided: path.notAvoided,
	};
}
