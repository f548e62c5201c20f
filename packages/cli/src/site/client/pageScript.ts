import { enhanceRoadmap, enhanceTopicStatus } from "@prereq/react/enhance";

for (const root of document.querySelectorAll<HTMLElement>("[data-roadmap-v]")) enhanceRoadmap(root);
for (const root of document.querySelectorAll<HTMLElement>(".topic-status"))
	enhanceTopicStatus(root);
