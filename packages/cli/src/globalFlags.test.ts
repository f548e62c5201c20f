import { expect, test } from "vitest";
import { readGlobalFlags } from "./globalFlags.ts";

test("global options are taken out wherever they stand, the last colour wins", () => {
	expect(readGlobalFlags(["--color", "check", "--no-color", "dir", "--verbose"])).toEqual({
		color: false,
		verbose: true,
		help: false,
		version: false,
		rest: ["check", "dir"],
	});
});

test("after -- nothing is an option", () => {
	const flags = readGlobalFlags(["show", "--", "--help"]);
	expect(flags.help).toBe(false);
	expect(flags.rest).toEqual(["show", "--", "--help"]);
});
