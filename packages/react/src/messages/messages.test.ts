import { expect, test } from "vitest";
import { en } from "./en.ts";
import { fill } from "./fill.ts";
import { formatsFor } from "./formats.ts";
import { pickMessages } from "./pickMessages.ts";
import { zh } from "./zh.ts";

/** Each text of a catalogue with the path that leads to it. */
function texts(value: unknown, path = ""): [string, string][] {
	if (typeof value === "string") return [[path, value]];
	return Object.entries(value ?? {}).flatMap(([key, member]) => texts(member, `${path}.${key}`));
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test("the catalogues use the same placeholders in the same messages", () => {
	const english = new Map(texts(en));
	for (const [path, text] of texts(zh)) {
		expect([path, placeholders(text)]).toEqual([path, placeholders(english.get(path) ?? "")]);
	}
});

test.each([
	["en-GB", en],
	["zh-Hant-TW", zh],
	["fr", en],
	["", en],
])("picks the catalogue for %s", (locale, messages) => {
	expect(pickMessages(locale)).toBe(messages);
});

test("fills what it is given and leaves the rest", () => {
	expect(fill("{a} and {b}, {a} and {constructor}", { a: 1 })).toBe(
		"1 and {b}, 1 and {constructor}",
	);
});

test("formats times and ranges of times", () => {
	const { time, timeRange } = formatsFor("en");
	expect([time(5), time(59.6), time(90), time(7300)]).toEqual(["5\u00a0min", "1h", "1.5h", "122h"]);
	expect([timeRange(600, 1800), timeRange(60, 60), timeRange(10, 30), timeRange(30, 90)]).toEqual([
		"10–30h",
		"1h",
		"10–30\u00a0min",
		"0.5–1.5h",
	]);
	expect(formatsFor("zh").time(138_000)).toBe("2,300\u00a0小时");
	expect(formatsFor("zh").timeRange(1200, 2400)).toBe("20–40\u00a0小时");
});

test("a malformed locale formats like English", () => {
	expect(formatsFor("not a tag").time(60)).toBe("1h");
});

test("picks the plural form by the rules of the locale", () => {
	const forms = { one: "{count} topic", other: "{count} topics" };
	expect(formatsFor("en").count(forms, 1)).toBe("1 topic");
	expect(formatsFor("en").count(forms, 1200)).toBe("1,200 topics");
	expect(formatsFor("zh").count(zh.doneOf, 2, 1)).toBe("已完成 1/2");
});
