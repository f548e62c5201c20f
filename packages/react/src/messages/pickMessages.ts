import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { zh } from "./zh.ts";

const CATALOGUE: ReadonlyMap<string, Messages> = new Map([
	["en", en],
	["zh", zh],
]);

/** The interface language for a BCP 47 tag: the nearest catalogue, English when there is none. */
export function pickMessages(locale: string): Messages {
	return CATALOGUE.get(locale.toLowerCase().split("-")[0] ?? "") ?? en;
}
