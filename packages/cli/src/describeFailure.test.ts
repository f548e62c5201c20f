import { expect, test } from "vitest";
import { CliError } from "./cliError.ts";
import { describeFailure } from "./describeFailure.ts";

const crash = new TypeError("x is not a function\n    and more");

test("a crash is one line that says how to see more", () => {
	expect(describeFailure(crash, false, {})).toBe(
		"prereq: this is a fault of prereq itself: x is not a function · Run it again with --verbose to see where.\n",
	);
});

test("--verbose and DEBUG show the stack", () => {
	expect(describeFailure(crash, true, {})).toContain("describeFailure.test.ts");
	expect(describeFailure(crash, false, { DEBUG: "express,prereq" })).toContain("TypeError");
	expect(describeFailure(crash, false, { DEBUG: "express" })).not.toContain("    at ");
});

test("a foreseen failure says what to do, without blaming prereq", () => {
	const error = new CliError("There is no folder `x`.", "Make one.");
	expect(describeFailure(error, false, {})).toBe("prereq: There is no folder `x`. Make one.\n");
	expect(describeFailure("text", false, {})).toContain("text");
});
