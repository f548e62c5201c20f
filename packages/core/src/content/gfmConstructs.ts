/** Which of GFM's constructs a text may hold; a false alarm costs time, a construct that is missed is lost. */
export interface GfmConstructs {
	readonly table: boolean;
	readonly taskList: boolean;
	/** Strikethrough, footnotes or bare addresses: rare, and dear to look for. */
	readonly others: boolean;
}

const TASK = /\[[\sx]\]/i;
const OTHERS = /~[\s\S]*~|\[\^|https?:\/\/|www\.|[\w.+-]@[\w-]+\.[\w-]/i;
/** What stands for a character that is not there. */
const REFERENCE = /&#?\w+;/;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
/** A link that is one whatever stands around it, so that its address is no bare one. */
const LINK = /(?<!\\)\[(?!\^)([^[\]`\\<|\n]*)\]\(https?:\/\/[^\s()<>\\`|]*\)/gi;

/** Looks for them in one pass each, without parsing. */
export function gfmConstructs(body: string): GfmConstructs {
	return { table: mayHoldTable(body), taskList: TASK.test(body), others: mayHoldOthers(body) };
}

function mayHoldOthers(body: string): boolean {
	if (REFERENCE.test(body)) return true;
	if (!OTHERS.test(body) && !body.includes("\\")) return false;
	return OTHERS.test(body.replace(LINK, "$1 ").replace(ESCAPE, ""));
}

/** Whether a line ends as the one below the head of a table does: dashes with bars or colons among them. */
function mayHoldTable(body: string): boolean {
	let hasDash = false;
	let hasMark = false;
	for (let at = 0; at <= body.length; at++) {
		const code = body.charCodeAt(at);
		if (code === 45) hasDash = true;
		else if (code === 58 || code === 124) hasMark = true;
		else if (code !== 32 && code !== 9) {
			const endsLine = code === 10 || code === 13 || at === body.length;
			if (endsLine && hasDash && hasMark) return true;
			hasDash = false;
			hasMark = false;
		}
	}
	return false;
}
