import { enhanceRoadmap } from "@prereq/react/enhance";

for (const root of document.querySelectorAll<HTMLElement>("[data-roadmap-v]")) enhanceRoadmap(root);
