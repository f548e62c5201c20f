/**
 * The views beside the map. A file of its own, so that what they share with the panel, which comes on
 * demand, does not come with the map.
 *
 * @packageDocumentation
 */

export { RoadmapPlan, type RoadmapPlanProps } from "./roadmap/RoadmapPlan.tsx";
export {
	TopicPrerequisites,
	type TopicPrerequisitesProps,
} from "./roadmap/TopicPrerequisites.tsx";
