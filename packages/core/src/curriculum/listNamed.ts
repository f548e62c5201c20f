import type { ContentKind } from "../content/classifyPath.ts";
import type { ValuePath } from "../model/valuePath.ts";
import { listAt, listReferences } from "./listReferences.ts";
import type {
	ParsedPathway,
	ParsedRoadmap,
	ParsedRole,
	ParsedSource,
	ParsedTopic,
	ParsedTransition,
} from "./parsedFile.ts";

/** An id in front matter, with its place. */
export interface NamedId {
	readonly kind: ContentKind;
	readonly id: string;
	readonly path: ValuePath;
}

/** Every topic, roadmap and role that the front matter of a file names; of a topic that is unsound, where it could be read. */
export function listNamed(file: ParsedSource): readonly NamedId[] {
	switch (file.kind) {
		case "topic":
			return topicReferences(file);
		case "roadmap":
			return roadmapNames(file.roadmap);
		case "role":
			return roleNames(file.role);
		case "transition":
			return transitionNames(file.transition);
		case "pathway":
			return pathwayNames(file.pathway);
	}
}

function topicReferences({ document, topic, requisites = topic }: ParsedTopic): NamedId[] {
	return (["requires", "corequisites", "recommends"] as const).flatMap((key) => {
		if (!requisites || requisites[key].length === 0) return [];
		return listReferences(key, listAt(document.frontmatter, key)).map(({ topic: id, path }) => ({
			kind: "topic" as const,
			id,
			path,
		}));
	});
}

function roadmapNames(roadmap: ParsedRoadmap["roadmap"]): readonly NamedId[] {
	if (!roadmap) return [];
	const { groups, goals, advice = [], relatedRoadmaps } = roadmap;
	const related = relatedRoadmaps.map(({ id }) => id);
	return [
		...groups.flatMap(({ of }, i) => namedList("topic", of, ["groups", i, "of"])),
		...goals.flatMap(({ topics }, i) => namedList("topic", topics, ["goals", i, "topics"])),
		...advice.flatMap(({ topics }, i) => namedList("topic", topics, ["advice", i, "topics"])),
		...namedList("roadmap", related, ["relatedRoadmaps"]).filter(
			(_, i) => !relatedRoadmaps[i]?.external,
		),
	];
}

function roleNames(role: ParsedRole["role"]): readonly NamedId[] {
	if (!role) return [];
	return [
		...namedList("topic", role.mastered, ["mastered"]),
		...role.entryPoints.flatMap(({ roadmap, topic }, e) => [
			{ kind: "roadmap" as const, id: roadmap, path: ["entryPoints", e, "roadmap"] },
			{ kind: "topic" as const, id: topic, path: ["entryPoints", e, "topic"] },
		]),
		...role.estimates.map(({ roadmap }, e) => ({
			kind: "roadmap" as const,
			id: roadmap,
			path: ["estimates", e, "roadmap"],
		})),
	];
}

function transitionNames(transition: ParsedTransition["transition"]): readonly NamedId[] {
	if (!transition) return [];
	const { role, roadmap, transferable, learn } = transition;
	return [
		{ kind: "role", id: role, path: ["role"] },
		{ kind: "roadmap", id: roadmap, path: ["roadmap"] },
		...transferable.flatMap(({ topics }, i) =>
			namedList("topic", topics, ["transferable", i, "topics"]),
		),
		...learn.flatMap(({ topics }, i) => namedList("topic", topics, ["learn", i, "topics"])),
	];
}

function pathwayNames(pathway: ParsedPathway["pathway"]): readonly NamedId[] {
	if (!pathway) return [];
	return [
		{ kind: "roadmap", id: pathway.roadmap, path: ["roadmap"] },
		...namedList("topic", pathway.topics, ["topics"]),
	];
}

function namedList(kind: ContentKind, ids: readonly string[], path: ValuePath): NamedId[] {
	return ids.map((id, index) => ({ kind, id, path: [...path, index] }));
}
