import { expect, test } from "vitest";
import { en } from "./en.ts";
import { fillMessage } from "./fillMessage.ts";
import { pickSiteMessages } from "./pickSiteMessages.ts";
import { zh } from "./zh.ts";

/** Each text of a catalogue with the path that leads to it. */
function texts(value: unknown, path = ""): [string, string][] {
	if (typeof value === "string") return [[path, value]];
	return Object.entries(value ?? {}).flatMap(([key, member]) => texts(member, `${path}.${key}`));
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test("the catalogues use the same placeholders in the same messages", () => {
	const english = new Map(texts(en));
	const chinese = texts(zh);
	expect(chinese.length).toBeGreaterThan(60);
	for (const [path, text] of chinese) {
		expect([path, placeholders(text)]).toEqual([path, placeholders(english.get(path) ?? "")]);
	}
});

test.each([
	["en-GB", en],
	["zh-Hant-TW", zh],
	["constructor", en],
	["", en],
])("picks the catalogue for %s", (locale, messages) => {
	expect(pickSiteMessages(locale)).toBe(messages);
});

test("fills what it is given and leaves the rest", () => {
	expect(fillMessage("{a} and {b}, {a} and {constructor}", { a: "$&" })).toBe(
		"$& and {b}, $& and {constructor}",
	);
});
