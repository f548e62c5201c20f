import type { CommandSpec } from "./command.ts";
import { buildSpec } from "./commands/build/spec.ts";
import { checkSpec } from "./commands/check/spec.ts";
import { completionSpec } from "./commands/completion/spec.ts";
import { devSpec } from "./commands/dev/spec.ts";
import { diffSpec } from "./commands/diff/spec.ts";
import { embedSpec } from "./commands/embed/spec.ts";
import { explainSpec } from "./commands/explain/spec.ts";
import { lockSpec } from "./commands/lock/spec.ts";
import { nextSpec } from "./commands/next/spec.ts";
import { pathSpec } from "./commands/path/spec.ts";
import { placeSpec } from "./commands/place/spec.ts";
import { planSpec } from "./commands/plan/spec.ts";
import { progressSpec } from "./commands/progress/spec.ts";
import { renameSpec } from "./commands/rename/spec.ts";
import { rulesSpec } from "./commands/rules/spec.ts";
import { showSpec } from "./commands/show/spec.ts";
import { statsSpec } from "./commands/stats/spec.ts";
import { transitionSpec } from "./commands/transition/spec.ts";
import { whySpec } from "./commands/why/spec.ts";

/** Every command in the order of the help; the heavy part of each is loaded when it runs. */
export const CATALOGUE: readonly CommandSpec[] = [
	checkSpec,
	buildSpec,
	devSpec,
	showSpec,
	nextSpec,
	pathSpec,
	planSpec,
	placeSpec,
	whySpec,
	progressSpec,
	transitionSpec,
	statsSpec,
	embedSpec,
	renameSpec,
	lockSpec,
	diffSpec,
	rulesSpec,
	explainSpec,
	completionSpec,
];

/** Options that every command has. */
export const GLOBAL_OPTIONS: readonly (readonly [flags: string, summary: string])[] = [
	["--color, --no-color", "force or forbid colour (also FORCE_COLOR, NO_COLOR)"],
	["--verbose", "show stack traces of crashes (also DEBUG=prereq)"],
	["-h, --help", "show help"],
	["-V, --version", "show the version"],
];
