/**
 * The enhancer: brings static roadmap markup alive without a framework.
 *
 * @packageDocumentation
 */

export {
	type EnhanceOptions,
	enhanceRoadmap,
	type OpenDetail,
	type StatusDetail,
} from "./enhance/enhanceRoadmap.ts";
export { enhanceTopicStatus } from "./enhance/enhanceTopicStatus.ts";
