import { enLater } from "./enLater.ts";
import type { MapMessages, Messages } from "./messages.ts";

/** All messages of a view; in English what its host has not given. */
export function allMessages({
	messages,
}: {
	readonly messages: MapMessages & Partial<Messages>;
}): Messages {
	return { ...enLater, ...messages };
}
