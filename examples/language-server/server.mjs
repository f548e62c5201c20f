// Start with `node server.mjs --stdio`.
import { unified } from "unified";
import { createUnifiedLanguageServer } from "unified-language-server";
import prereqLint from "./prereqLint.mjs";

createUnifiedLanguageServer({
	configurationSection: "prereq",
	defaultProcessor: unified(),
	ignoreName: ".prereqignore",
	packageField: "prereqLanguageServer",
	pluginPrefix: "prereq",
	plugins: [prereqLint],
	processorName: "unified",
	processorSpecifier: "unified",
	rcName: ".prereqlanguageserver",
});
