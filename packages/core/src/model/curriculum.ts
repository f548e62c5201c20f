import type { CurriculumConfig } from "./config.ts";
import type { PathwayId, RoadmapId, RoleId, TopicId, TransitionId } from "./id.ts";
import type { Pathway } from "./pathway.ts";
import type { Roadmap } from "./roadmap.ts";
import type { Role } from "./role.ts";
import type { Topic } from "./topic.ts";
import type { Transition } from "./transition.ts";
import type { Translations } from "./translation.ts";

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
	/** By id, as are transitions and pathways. */
	readonly roles: ReadonlyMap<RoleId, Role>;
	readonly transitions: ReadonlyMap<TransitionId, Transition>;
	readonly pathways: ReadonlyMap<PathwayId, Pathway>;
	/** By locale. */
	readonly translations: ReadonlyMap<string, Translations>;
	readonly config: CurriculumConfig;
}
