import { renderRoadmap } from "@prereq/react/static";
import { readRoadmap } from "../readRoadmap.js";

export default async function Overview() {
	const html = renderRoadmap(await readRoadmap(), {
		topicHref: ({ id }) => `/topics/${encodeURIComponent(id)}`,
	});
	// biome-ignore lint/security/noDangerouslySetInnerHtml: renderRoadmap escapes every text
	return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
