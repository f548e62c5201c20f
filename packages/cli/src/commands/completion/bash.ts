import type { Completion } from "./completions.ts";

/** A script for bash. A colon breaks words there, so that values are matched up to it. */
export function toBash(commands: readonly Completion[]): string {
	const names = commands.map(({ name }) => name).join(" ");
	const values = commands.flatMap(({ name, options }) =>
		options
			.filter(({ takesValue }) => takesValue)
			.map(({ flag, values: known, takesFiles }) => {
				const reply = known.length > 0 || takesFiles ? `${offer(known)}; ` : "";
				return `\t\t"${name} ${flag}") ${reply}return ;;\n`;
			}),
	);
	const words = commands.map(
		({ name, options, values: known }) =>
			`\t\t${name})\n\t\t\tcase "$cur" in\n\t\t\t\t-*) ${offer(options.map(({ flag }) => flag))} ;;\n\t\t\t\t*) ${offer(known)} ;;\n\t\t\tesac ;;\n`,
	);
	return `# bash completion of prereq: eval "$(prereq completion bash)"
_prereq() {
	local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
	COMPREPLY=()
	if [ "$COMP_CWORD" -eq 1 ]; then
		COMPREPLY=($(compgen -W "${names} help --version" -- "$cur"))
		return
	fi
	case "\${COMP_WORDS[1]} $prev" in
${values.join("")}	esac
	case "\${COMP_WORDS[1]}" in
${words.join("")}	esac
}
complete -o filenames -F _prereq prereq
`;
}

function offer(words: readonly string[]): string {
	const source = words.length === 0 ? "-f" : `-W "${words.join(" ")}"`;
	return `COMPREPLY=($(compgen ${source} -- "$cur"))`;
}
