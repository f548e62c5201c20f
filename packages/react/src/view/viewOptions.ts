import type { ProgressDoc, Topic } from "@prereq/core";
import type { Messages } from "../messages/messages.ts";
import type { ToolMessages } from "../messages/toolMessages.ts";

/** What a host decides about a view. */
export interface ViewOptions {
	/** Language of the interface as a BCP 47 tag; default: that of the data. */
	readonly locale?: string;
	/** Own wording for some of the messages. */
	readonly labels?: Partial<Messages & ToolMessages>;
	/** Address of a topic's page; default: `#<id>`, its place on the map. */
	readonly topicHref?: (topic: Topic) => string;
	/** Level of the outermost heading, 1 to 6; default: 2. */
	readonly headingLevel?: number;
	/** Progress to show; default: none. */
	readonly progress?: ProgressDoc;
	/**
	 * `inline` puts the details of every topic below the map, for pages without topic pages;
	 * `link` (default) leaves them to the topic pages.
	 */
	readonly details?: "link" | "inline";
	/** Put before every HTML id, for several roadmaps on one page. */
	readonly idPrefix?: string;
}
