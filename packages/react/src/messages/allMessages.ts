import { enLater } from "./enLater.ts";
import type { MapMessages, Messages } from "./messages.ts";
import type { ToolMessages } from "./toolMessages.ts";

/** All messages of a view; in English what its host has not given. */
export function allMessages({
	messages,
}: {
	readonly messages: MapMessages & Partial<Messages & ToolMessages>;
}): Messages & Partial<ToolMessages> {
	return { ...enLater, ...messages };
}
