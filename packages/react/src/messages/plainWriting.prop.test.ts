import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatsFor } from "./formats.ts";

/** The same locale by a longer name, which `Intl` is asked for. */
const byIntl = (locale: string) => formatsFor(`${locale}-u-nu-latn`);

const minutes = fc.integer({ min: 0, max: 3_000_000 });

test.each(["en", "en-US", "zh", "zh-CN"])("%s is written as Intl writes it", (locale) => {
	const ours = formatsFor(locale);
	const theirs = byIntl(locale);
	fc.assert(
		fc.property(minutes, minutes, fc.array(fc.string(), { maxLength: 5 }), (a, b, items) => {
			expect(ours.number(a)).toBe(theirs.number(a));
			expect(ours.time(a)).toBe(theirs.time(a));
			expect(ours.timeRange(a % 900, b % 2000)).toBe(theirs.timeRange(a % 900, b % 2000));
			expect(ours.timeRange(a, b)).toBe(theirs.timeRange(a, b));
			expect(ours.list(items)).toBe(theirs.list(items));
		}),
	);
});

test("a page that counts in a language of the catalogues asks for no number format", () => {
	const { NumberFormat, ListFormat, PluralRules } = Intl;
	try {
		// @ts-expect-error there is no such constructor for a while
		Intl.NumberFormat = Intl.ListFormat = Intl.PluralRules = undefined;
		const { number, time, timeRange, list, count } = formatsFor("en-US");
		expect(number(1234567)).toBe("1,234,567");
		expect([time(45), timeRange(60, 150)]).toEqual(["45\u00a0min", "1–2.5h"]);
		expect(list(["a", "b", "c"])).toBe("a, b, c");
		expect(count({ one: "{done}/{count}", other: "{done}/{count}" }, 1)).toBe("0/1");
	} finally {
		Object.assign(Intl, { NumberFormat, ListFormat, PluralRules });
	}
});
