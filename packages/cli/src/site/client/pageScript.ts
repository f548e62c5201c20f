import { enhanceRoadmap, enhanceTopicStatus } from "@prereq/react/enhance";
import { offerSearch } from "./offerSearch.ts";

for (const root of document.querySelectorAll<HTMLElement>("[data-roadmap-v]")) enhanceRoadmap(root);
for (const root of document.querySelectorAll<HTMLElement>(".topic-status"))
	enhanceTopicStatus(root);
for (const link of document.querySelectorAll<HTMLAnchorElement>(".search-link")) offerSearch(link);
