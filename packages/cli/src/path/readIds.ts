import type { Curriculum, TopicId } from "@prereq/core";
import { findTopic } from "../findTopic.ts";

/** The values of an option that takes several, between commas or one by one. */
export function readList(value: string | undefined): string[] {
	return (value ?? "")
		.split(/[\n,]/)
		.map((one) => one.trim())
		.filter((one) => one !== "");
}

/** @throws CliError for a topic that is not there */
export function readTopicIds(curriculum: Curriculum, value: string | undefined): TopicId[] {
	return readList(value).map((id) => findTopic(curriculum, id).id);
}
