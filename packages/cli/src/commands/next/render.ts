import { alignWithin } from "../../columns.ts";
import { formatCount } from "../../formatCount.ts";
import { formatEffort } from "../../formatEffort.ts";
import type { Palette } from "../../palette.ts";
import { countOf } from "../../plural.ts";
import { singleLine } from "../../report/visibleText.ts";
import type { NextTopics } from "./listReady.ts";

const SHOWN = 20;

/** The answer for people; the first topics in full. */
export function renderReady(
	{ ready, total, done, roadmap }: NextTopics,
	palette: Palette,
	columns: number | undefined,
): string {
	const scope = roadmap === undefined ? "" : ` in ${singleLine(roadmap.title)}`;
	const score = `${formatCount(done)} of ${countOf(total, "topic")} done`;
	if (ready.length === 0) {
		const end = done === total ? "Everything is done" : "Nothing is ready";
		return `${palette.strong(end + scope)} ${palette.quiet(`· ${score}`)}\n`;
	}
	const rows = ready
		.slice(0, SHOWN)
		.map((topic) => [
			` ${topic.status === "started" ? "◐" : "○"}`,
			topic.title,
			topic.id,
			topic.effort === undefined ? "" : formatEffort(topic.effort),
			topic.level ?? "",
			topic.opens === 0 ? "" : `opens ${formatCount(topic.opens)}`,
		]);
	const hidden = ready.length - rows.length;
	return [
		`${palette.strong(`${countOf(ready.length, "topic")} ready now${scope}`)} ${palette.quiet(`· ${score}`)}`,
		"",
		...alignWithin(rows, { columns, spare: 2 }),
		...(hidden > 0 ? [palette.quiet(`   … and ${hidden} more: \`--format json\` lists all`)] : []),
		"",
	].join("\n");
}
