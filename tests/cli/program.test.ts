import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { CLI } from "../workspace.ts";

test("the program runs by its own name after a build", () => {
	const { status, stdout } = spawnSync(CLI, ["--version"], { encoding: "utf8" });
	expect({ status, stdout }).toEqual({
		status: 0,
		stdout: expect.stringMatching(/^\d+\.\d+\.\d+/),
	});
});
