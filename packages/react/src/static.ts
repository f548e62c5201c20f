/**
 * Static markup of roadmaps and topics: complete without JavaScript, usable in server components,
 * ships no script.
 *
 * @packageDocumentation
 */

export { en } from "./messages/en.ts";
export type { Messages, PluralForms } from "./messages/messages.ts";
export type { ToolMessages } from "./messages/toolMessages.ts";
export type { ViewMessages } from "./messages/viewMessages.ts";
export { zh } from "./messages/zh.ts";
export { type PlanViewOptions, renderPlan } from "./static/renderPlan.ts";
export { renderPrerequisites } from "./static/renderPrerequisites.ts";
export { renderRoadmap } from "./static/renderRoadmap.ts";
export { renderTopic, type TopicOptions } from "./static/renderTopic.ts";
export type { SideViewOptions } from "./static/sideView.ts";
export type { ViewOptions } from "./view/viewOptions.ts";
