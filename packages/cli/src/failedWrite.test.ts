import { expect, test } from "vitest";
import { failedWrite } from "./failedWrite.ts";

test("the output that failed is named; a reader that went away is no failure", () => {
	const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
		code: "ENOSPC",
	});
	expect(() => failedWrite("Standard error")(full)).toThrow(
		"Standard error cannot be written: the disk is full.",
	);
	failedWrite("Standard error")(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
});
