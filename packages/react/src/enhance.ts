/**
 * The enhancer: brings static roadmap markup alive without a framework.
 *
 * @packageDocumentation
 */

export {
	type EnhanceOptions,
	enhanceRoadmap,
	type StatusDetail,
} from "./enhance/enhanceRoadmap.ts";
export { enhanceTopicStatus } from "./enhance/enhanceTopicStatus.ts";
export type { OpenDetail } from "./enhance/tools/openTopic.ts";
