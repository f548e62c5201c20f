/** How a language writes lists and times. */
export interface PlainWriting {
	/** Between the members of a list. */
	readonly comma: string;
	readonly hour: string;
	readonly minute: string;
}

const EN: PlainWriting = { comma: ", ", hour: "h", minute: "\u00a0min" };
const ZH: PlainWriting = { comma: "、", hour: "\u00a0小时", minute: "\u00a0分钟" };

const WRITINGS: ReadonlyMap<string, PlainWriting> = new Map([
	["en", EN],
	["en-US", EN],
	["zh", ZH],
	["zh-CN", ZH],
]);

/**
 * What `Intl` would write in the languages of the catalogues; `undefined` for other locales. A page's first
 * number format looks through all locales that the browser knows, which takes longer than hydrating a
 * hundred topics. `plainWriting.prop.test.ts` checks that both agree.
 */
export function plainWriting(locale: string): PlainWriting | undefined {
	return WRITINGS.get(locale);
}
