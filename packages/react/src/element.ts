/**
 * Defines the custom element `<prereq-roadmap>`.
 *
 * @packageDocumentation
 */

import { RoadmapElement } from "./element/RoadmapElement.ts";

export { RoadmapElement };

const registry = globalThis.customElements;
if (registry?.get("prereq-roadmap") === undefined) {
	registry?.define("prereq-roadmap", RoadmapElement);
}
