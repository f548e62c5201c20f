import type { RoadmapId, TopicId } from "./id.ts";
import type { Roadmap } from "./roadmap.ts";
import type { Topic } from "./topic.ts";

/** A checked curriculum: ids are unique, references resolve, hard prerequisites have no cycle. */
export interface Curriculum {
	/** BCP 47 tag of the source locale. */
	readonly locale: string;
	/** In author-stable topological order. */
	readonly topics: ReadonlyMap<TopicId, Topic>;
	/** By `order`, then by id. */
	readonly roadmaps: ReadonlyMap<RoadmapId, Roadmap>;
	/** Former topic ids, each with the id that stands for it now. */
	readonly aliases: ReadonlyMap<TopicId, TopicId>;
}
