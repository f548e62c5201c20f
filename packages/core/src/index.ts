/**
 * Turn a folder of Markdown into a typed, checked curriculum.
 *
 * `parseCurriculum(files)` reads topics and roadmaps and returns a {@link Curriculum} or the
 * {@link Diagnostic}s that say why not; `readCurriculum(dir)` in `@prereq/core/node` does the same
 * for a folder. `compileCurriculum` makes the plain JSON that renderers load. Questions about
 * prerequisites are in `@prereq/core/graph`, progress in `@prereq/core/progress`.
 * @packageDocumentation
 */

export { type AffectedInput, affectedFiles } from "./change/affectedFiles.ts";
export type {
	ChangedPrerequisites,
	CriticalPath,
	CurriculumDiff,
	LearnerRisk,
	NamedTopic,
	RenamedTopic,
	RoadmapChange,
} from "./change/curriculumDiff.ts";
export { type DiffOptions, diffCurricula } from "./change/diffCurricula.ts";
export { moveFiles } from "./change/moveFiles.ts";
export { type RefusedRename, type RenamePlan, renameId } from "./change/renameId.ts";
export type { RenameProblem } from "./change/renameProblem.ts";
export {
	type FileMove,
	RENAMED_KINDS,
	type RenamedKind,
	type RenameRequest,
} from "./change/renameRequest.ts";
export { createLineIndex, type LineIndex } from "./content/lineIndex.ts";
export { CONFIG_PATH, ID_LOCK_FILE } from "./content/namedFiles.ts";
export type { BodyDepth } from "./curriculum/bodyDepth.ts";
export { compareDiagnostics } from "./curriculum/compareDiagnostics.ts";
export type { ConfigFile, ConfigModule } from "./curriculum/configDocument.ts";
export { sourceHash } from "./curriculum/documentHash.ts";
export {
	type IdLock,
	type LockEntry,
	type LockedId,
	type LockedKind,
	type LockSlot,
	readIdLock,
} from "./curriculum/idLock.ts";
export { partJson } from "./curriculum/keptTopic.ts";
export type { PackedFile } from "./curriculum/packedFile.ts";
export { ParseCache } from "./curriculum/parseCache.ts";
export {
	type ParseOptions,
	type ParseResult,
	parseCurriculum,
} from "./curriculum/parseCurriculum.ts";
export { prerequisiteGraph } from "./curriculum/prerequisiteGraph.ts";
export { loadParsers } from "./curriculum/readTopicBody.ts";
export type { SoundFiles } from "./curriculum/soundFiles.ts";
export { type LockEntries, toIdLock } from "./curriculum/toIdLock.ts";
export { recordSourceHashes } from "./curriculum/translations/recordSourceHashes.ts";
export { type CompileOptions, compileCurriculum } from "./export/compileCurriculum.ts";
export { compiledJsonSchema } from "./export/compiledJsonSchema.ts";
export { decodeCompiledCurriculum, decodeRoadmapData } from "./export/decodeCompiled.ts";
export { listLocales } from "./export/localize/listLocales.ts";
export { reportJsonSchema } from "./export/reportJsonSchema.ts";
export { selectRoadmap } from "./export/selectRoadmap.ts";
export { toVFileMessage, type VFileMessageFields } from "./export/toVFileMessage.ts";
export { findNearest } from "./internal/findNearest.ts";
export type {
	CompiledCurriculum,
	CompiledRoadmap,
	MapLayer,
	MapLine,
	PlacedTopic,
	RoadmapData,
	RoadmapJson,
	RoadmapLayout,
} from "./model/compiled.ts";
export { COMPILED_FORMAT } from "./model/compiled.ts";
export type {
	CitedSource,
	ContentConfig,
	CurriculumConfig,
	SiteConfig,
	SiteTexts,
} from "./model/config.ts";
export type { Curriculum } from "./model/curriculum.ts";
export type { Diagnostic, RelatedPlace, Severity } from "./model/diagnostic.ts";
export {
	DIAGNOSTIC_CODES,
	type DiagnosticCode,
	type IntegrityCode,
} from "./model/diagnosticCodes.ts";
export type { Effort } from "./model/effort.ts";
export type {
	PathwayId,
	RoadmapId,
	RoleId,
	SectionId,
	TopicId,
	TransitionId,
} from "./model/id.ts";
export type { PartLanguages, TextLanguage } from "./model/language.ts";
export type { Pathway, PathwayFacts } from "./model/pathway.ts";
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
	Advice,
	Goal,
	Highlight,
	RelatedRoadmap,
	Roadmap,
	RoadmapEntry,
	RoadmapMeta,
	RoadmapPart,
	RoadmapSection,
	TopicGroup,
	Track,
	TrackBranch,
} from "./model/roadmap.ts";
export type { EntryPoint, Role, RoleEstimate, RoleFacts } from "./model/role.ts";
export type { SourceFile } from "./model/source.ts";
export type { SuggestedEdits, TextEdit } from "./model/textEdit.ts";
export type {
	Corequisite,
	Level,
	Topic,
	TopicContent,
	TopicFacts,
	TopicKind,
} from "./model/topic.ts";
export { LEVELS, TOPIC_KINDS } from "./model/topic.ts";
export type {
	Difficulty,
	Months,
	SkillPriority,
	SkillToLearn,
	TransferableSkill,
	Transition,
	TransitionContent,
	TransitionFacts,
	TransitionItem,
	TransitionList,
	TransitionPart,
	TransitionQuestion,
	TransitionStep,
} from "./model/transition.ts";
export { DIFFICULTIES, SKILL_PRIORITIES } from "./model/transition.ts";
export type {
	ListTranslation,
	PathwayTranslation,
	ProseTranslation,
	RoadmapTranslation,
	RoleTranslation,
	SectionTranslation,
	StepTranslation,
	TopicTranslation,
	TrackTranslation,
	TransitionTranslation,
	TranslatedMeta,
	TranslationState,
	Translations,
} from "./model/translation.ts";
export { pathwayJsonSchema } from "./schema/pathwayFrontmatter.ts";
export { pathwayTranslationJsonSchema } from "./schema/pathwayTranslation.ts";
export { roadmapJsonSchema } from "./schema/roadmapFrontmatter.ts";
export { roadmapTranslationJsonSchema } from "./schema/roadmapTranslation.ts";
export { roleJsonSchema } from "./schema/roleFrontmatter.ts";
export { roleTranslationJsonSchema } from "./schema/roleTranslation.ts";
export type { JsonSchema } from "./schema/toJsonSchema.ts";
export { topicJsonSchema } from "./schema/topicFrontmatter.ts";
export { topicTranslationJsonSchema } from "./schema/topicTranslation.ts";
export { transitionJsonSchema } from "./schema/transitionFrontmatter.ts";
export { transitionTranslationJsonSchema } from "./schema/transitionTranslation.ts";
