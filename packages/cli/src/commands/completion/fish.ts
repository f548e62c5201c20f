import type { Completion } from "./completions.ts";

/** A script for fish. */
export function toFish(commands: readonly Completion[]): string {
	const lines = commands.flatMap(({ name, summary, options, values }) => {
		const seen = quote(`__fish_seen_subcommand_from ${name}`);
		return [
			`complete -c prereq -f -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
			...(values.length === 0
				? []
				: [`complete -c prereq -f -n ${seen} -a ${quote(values.join(" "))}`]),
			...options.map(({ flag, summary: text, takesValue, takesFiles, values: known }) => {
				const open = takesFiles ? " -r -F" : takesValue ? " -x" : "";
				const value = known.length > 0 ? ` -x -a ${quote(known.join(" "))}` : open;
				return `complete -c prereq -n ${seen} -l ${flag.slice(2)}${value} -d ${quote(text)}`;
			}),
		];
	});
	return `# fish completion of prereq\n${lines.join("\n")}\n`;
}

function quote(text: string): string {
	return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
