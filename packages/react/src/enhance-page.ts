import { enhanceRoadmap } from "./enhance/enhanceRoadmap.ts";

// One script tag brings every roadmap of the page alive.
for (const root of document.querySelectorAll<HTMLElement>('[data-roadmap-v="1"]')) {
	enhanceRoadmap(root);
}
