/**
 * Turn a folder of Markdown into a typed, checked curriculum.
 *
 * `parseCurriculum(files)` reads topics and roadmaps and returns a {@link Curriculum} or the
 * {@link Diagnostic}s that say why not; `readCurriculum(dir)` in `@prereq/core/node` does the same
 * for a folder. `compileCurriculum` makes the plain JSON that renderers load. Questions about
 * prerequisites are in `@prereq/core/graph`, progress in `@prereq/core/progress`.
 * @packageDocumentation
 */
export { compareDiagnostics } from "./curriculum/compareDiagnostics.ts";
export { ParseCache } from "./curriculum/parseCache.ts";
export {
	type ParseOptions,
	type ParseResult,
	parseCurriculum,
} from "./curriculum/parseCurriculum.ts";
export type { BodyDepth } from "./curriculum/parseTopicFile.ts";
export { prerequisiteGraph } from "./curriculum/prerequisiteGraph.ts";
export { compileCurriculum } from "./export/compileCurriculum.ts";
export { compiledJsonSchema } from "./export/compiledJsonSchema.ts";
export { decodeCompiledCurriculum, decodeRoadmapData } from "./export/decodeCompiled.ts";
export { selectRoadmap } from "./export/selectRoadmap.ts";
export { toVFileMessage, type VFileMessageFields } from "./export/toVFileMessage.ts";
export type {
	CompiledCurriculum,
	CompiledRoadmap,
	MapLayer,
	MapLine,
	PlacedTopic,
	RoadmapData,
	RoadmapLayout,
} from "./model/compiled.ts";
export { COMPILED_FORMAT } from "./model/compiled.ts";
export type { Curriculum } from "./model/curriculum.ts";
export type { Diagnostic, RelatedPlace, Severity } from "./model/diagnostic.ts";
export {
	DIAGNOSTIC_CODES,
	type DiagnosticCode,
	type IntegrityCode,
} from "./model/diagnosticCodes.ts";
export type { Effort } from "./model/effort.ts";
export type { RoadmapId, RoleId, SectionId, TopicId } from "./model/id.ts";
export type { Place, Point, Range } from "./model/place.ts";
export { PrereqError, type PrereqErrorCode } from "./model/prereqError.ts";
export type { ProgressDoc, ProgressItem, Status } from "./model/progress.ts";
export { PROGRESS_FORMAT, STATUSES } from "./model/progress.ts";
export type {
	AllRequirement,
	AnyRequirement,
	AtLeastRequirement,
	Requirement,
	TopicRequirement,
} from "./model/requirement.ts";
export type { Resource, ResourceCost, ResourceType } from "./model/resource.ts";
export { RESOURCE_COSTS, RESOURCE_TYPES } from "./model/resource.ts";
export type {
	Goal,
	RelatedRoadmap,
	Roadmap,
	RoadmapEntry,
	RoadmapMeta,
	RoadmapSection,
	TopicGroup,
	Track,
	TrackBranch,
} from "./model/roadmap.ts";
export type { SourceFile } from "./model/source.ts";
export type {
	Corequisite,
	Level,
	Topic,
	TopicContent,
	TopicFacts,
	TopicKind,
} from "./model/topic.ts";
export { LEVELS, TOPIC_KINDS } from "./model/topic.ts";
export { roadmapJsonSchema } from "./schema/roadmapFrontmatter.ts";
export type { JsonSchema } from "./schema/toJsonSchema.ts";
export { topicJsonSchema } from "./schema/topicFrontmatter.ts";
