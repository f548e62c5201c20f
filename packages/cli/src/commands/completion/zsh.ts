import type { Completion, OptionCompletion } from "./completions.ts";

/** A script for zsh, to be saved as `_prereq` in a folder of `$fpath`. */
export function toZsh(commands: readonly Completion[]): string {
	const names = commands.map(({ name, summary }) => `\t\t${quote(`${name}:${summary}`)}\n`);
	const cases = commands.map(({ name, options, values }) => {
		const first = values.length === 0 ? "_files" : `(${values.join(" ")})`;
		const specs = [...options.map(optionSpec), quote(`1:value:${first}`)];
		return `\t\t${name})\n\t\t\t_arguments \\\n${specs.map((spec) => `\t\t\t\t${spec}`).join(" \\\n")} ;;\n`;
	});
	return `#compdef prereq
_prereq() {
	local -a commands
	commands=(
${names.join("")}	)
	if (( CURRENT == 2 )); then
		_describe command commands
		return
	fi
	local command=$words[2]
	shift words
	(( CURRENT-- ))
	case $command in
${cases.join("")}	esac
}
_prereq "$@"
`;
}

function optionSpec(option: OptionCompletion): string {
	const { flag, summary, takesValue, takesFiles, repeats, values } = option;
	const text = summary.replace(/[[\]:]/g, "\\$&");
	const open = takesFiles ? "_files" : " ";
	const value = takesValue ? `:value:${values.length === 0 ? open : `(${values.join(" ")})`}` : "";
	return quote(`${repeats ? "*" : ""}${flag}[${text}]${value}`);
}

function quote(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
