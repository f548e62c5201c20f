type Plain = string | readonly string[];

const LETTER = "A-Za-z\u00c0-\u024f\u4e00-\u9fff";
/** Words in which no mark of YAML can stand, or a time such as `10-30h`. */
const SCALAR = `[${LETTER}][${LETTER}0-9 .()'+/_-]*(?<! )|\\d+(?:\\.\\d+)?(?:-\\d+(?:\\.\\d+)?)?(?:min|h|w)`;
const ENTRY = new RegExp(
	`^([A-Za-z]+):(?: (?:(${SCALAR}|[${LETTER}](?:[${LETTER}0-9 .()'+/_-]|,(?! ))*(?<! ))|\\[((?:${SCALAR})(?:, (?:${SCALAR}))*|)\\]))?$`,
);
const ITEM = new RegExp(`^ {2}- (${SCALAR})$`);
/** Words that stand for something else, wherever they may be a key or a value. */
const MEANING = /(?:^|: |- |\[|, )(?:null|true|false|yes|no|on|off|y|n)(?=[:,\]]|$)/im;

/**
 * Read YAML that is written plainly: keys with words, or with lists of words. Undefined for anything
 * else, which {@link parseYaml} then reads with a parser. What that saves is in ADR 0014.
 */
export function scanYaml(source: string): Readonly<Record<string, Plain>> | undefined {
	if (MEANING.test(source)) return undefined;
	const values: Record<string, Plain> = {};
	let items: string[] | undefined;
	const lines = source.split("\n");
	if (lines.pop() !== "") return undefined;
	for (const line of lines) {
		const item = items && ITEM.exec(line)?.[1];
		if (item !== undefined) {
			items!.push(item);
			continue;
		}
		const entry = items?.length === 0 ? null : ENTRY.exec(line);
		if (!entry) return undefined;
		const { 1: key = "", 2: scalar, 3: list } = entry;
		const flow = list === undefined ? undefined : list === "" ? [] : list.split(", ");
		items = scalar === undefined && !flow ? [] : undefined;
		if (Object.hasOwn(values, key)) return undefined;
		values[key] = scalar ?? flow ?? items!;
	}
	return items?.length === 0 || lines.length === 0 ? undefined : values;
}
