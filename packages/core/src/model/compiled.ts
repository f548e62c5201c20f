import type { CitedSource } from "./config.ts";
import type { SectionId, TopicId } from "./id.ts";
import type { JsonOf } from "./jsonOf.ts";
import type { Pathway } from "./pathway.ts";
import type { Roadmap } from "./roadmap.ts";
import type { Role } from "./role.ts";
import type { Topic } from "./topic.ts";
import type { Transition } from "./transition.ts";

/** Version of the compiled format; it changes when a reader of the old one would be wrong. */
export const COMPILED_FORMAT = 1;

/** Where a topic sits on the map. */
export interface PlacedTopic {
	readonly topic: TopicId;
	/** 1-based grid column. */
	readonly column: number;
}

/** One row of topics. Every prerequisite drawn on the map comes from an earlier layer. */
export interface MapLayer {
	readonly section: SectionId;
	readonly topics: readonly PlacedTopic[];
}

/** A prerequisite line of the map; redundant ones are left out. */
export interface MapLine {
	readonly from: TopicId;
	readonly to: TopicId;
}

/** The drawing of a roadmap in whole numbers: no pixels, no measuring in a browser. */
export interface RoadmapLayout {
	readonly columns: number;
	readonly layers: readonly MapLayer[];
	readonly lines: readonly MapLine[];
}

/** A roadmap with its layout. */
export interface CompiledRoadmap extends Roadmap {
	readonly layout: RoadmapLayout;
}

/** A whole curriculum as plain JSON: everything a renderer needs, nothing left to parse. */
export interface CompiledCurriculum {
	readonly format: typeof COMPILED_FORMAT;
	/** BCP 47 tag of the locale that the texts were compiled for; those in another language say so. */
	readonly locale: string;
	/** BCP 47 tags of every locale that can be compiled, the source locale first. */
	readonly locales: readonly string[];
	/** In author-stable topological order. */
	readonly topics: readonly Topic[];
	readonly roadmaps: readonly CompiledRoadmap[];
	readonly roles: readonly Role[];
	readonly transitions: readonly Transition[];
	readonly pathways: readonly Pathway[];
	/** What `sources` of topics, roadmaps and the rest refer to by id. */
	readonly sources: readonly CitedSource[];
}

/** One roadmap with the topics it shows and everything those require: what an embed loads. */
export interface RoadmapData {
	readonly format: typeof COMPILED_FORMAT;
	readonly locale: string;
	readonly roadmap: CompiledRoadmap;
	readonly topics: readonly Topic[];
}

/** {@link RoadmapData} as an imported JSON file is typed; a renderer checks it before it draws. */
export type RoadmapJson = JsonOf<RoadmapData>;
