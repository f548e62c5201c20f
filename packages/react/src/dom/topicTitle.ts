/** The title that the link of a topic on the map begins with; what the topic takes comes after it. */
export function topicTitle(link: Element | null | undefined): string {
	return link?.firstChild?.textContent?.trim() ?? "";
}
