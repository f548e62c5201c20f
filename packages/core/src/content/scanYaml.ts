type Plain = string | readonly string[];

const LETTER = "A-Za-z\u00c0-\u024f\u4e00-\u9fff";
/** Words in which no mark of YAML can stand, or a time such as `10-30h`. */
const SCALAR = `[${LETTER}][${LETTER}0-9 .()'+/_-]*(?<! )|\\d+(?:\\.\\d+)?(?:-\\d+(?:\\.\\d+)?)?(?:min|h|w)`;
const ENTRY = new RegExp(
	`^([A-Za-z]+):(?: (?:(${SCALAR}|[${LETTER}](?:[${LETTER}0-9 .()'+/_-]|,(?! ))*(?<! ))|\\[((?:${SCALAR})(?:, (?:${SCALAR}))*|)\\]))?$`,
);
const ITEM = new RegExp(`^ {2}- (${SCALAR})$`);
/** Words that stand for something else. */
const MEANING = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/**
 * Read YAML that is written plainly: keys with words, or with lists of words. Undefined for anything
 * else, which {@link parseYaml} then reads with a parser. What that saves is in ADR 0014.
 */
export function scanYaml(source: string): Readonly<Record<string, Plain>> | undefined {
	const values = new Map<string, Plain>();
	let items: string[] | undefined;
	const lines = source.split("\n");
	if (lines.pop() !== "") return undefined;
	for (const line of lines) {
		const item = items && ITEM.exec(line)?.[1];
		if (item !== undefined) {
			if (MEANING.test(item)) return undefined;
			items!.push(item);
			continue;
		}
		const entry = items?.length === 0 ? null : ENTRY.exec(line);
		if (!entry) return undefined;
		const [, key = "", scalar, list] = entry;
		const flow = list === undefined ? undefined : list === "" ? [] : list.split(", ");
		items = scalar === undefined && !flow ? [] : undefined;
		const value = scalar ?? flow ?? items!;
		const words = typeof value === "string" ? [key, value] : [key, ...value];
		if (values.has(key) || words.some((word) => MEANING.test(word))) return undefined;
		values.set(key, value);
	}
	return items?.length === 0 || values.size === 0 ? undefined : Object.fromEntries(values);
}
