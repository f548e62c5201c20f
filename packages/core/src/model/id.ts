/** Identifier of a topic: the file name without extension. Lower-case kebab, Unicode letters allowed. */
export type TopicId = string;
/** Identifier of a roadmap: the file name without extension. */
export type RoadmapId = string;
/** Identifier of a section: the slug of its heading in the source locale, unique within its roadmap. */
export type SectionId = string;
/** Identifier of a role: the file name without extension. */
export type RoleId = string;
/** Identifier of a transition: `<role>--<roadmap>`, the file name without extension. */
export type TransitionId = string;
/** Identifier of a pathway: the file name without extension. */
export type PathwayId = string;
