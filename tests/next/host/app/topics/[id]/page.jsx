import { renderTopic } from "@prereq/react/static";
import { notFound } from "next/navigation";
import { readRoadmap } from "../../readRoadmap.js";

export async function generateStaticParams() {
	const { topics } = await readRoadmap();
	return topics.map(({ id }) => ({ id }));
}

export default async function TopicPage({ params }) {
	const { id } = await params;
	const data = await readRoadmap();
	if (!data.topics.some((topic) => topic.id === id)) notFound();
	// biome-ignore lint/security/noDangerouslySetInnerHtml: renderTopic escapes every text
	return <div dangerouslySetInnerHTML={{ __html: renderTopic(data, id) }} />;
}
