import type { CommandSpec } from "../../command.ts";
import { SHELLS } from "./shells.ts";

export const completionSpec: CommandSpec = {
	name: "completion",
	summary: "Print what makes a shell complete commands, options and values.",
	arguments: [{ name: "shell", summary: SHELLS.join(", "), required: true }],
	options: [],
	examples: [
		['eval "$(prereq completion bash)"', "in ~/.bashrc"],
		["prereq completion zsh > ~/.zfunc/_prereq", "a folder of $fpath"],
		["prereq completion fish > ~/.config/fish/completions/prereq.fish", "for fish"],
	],
	load: () => import("./command.ts"),
};
