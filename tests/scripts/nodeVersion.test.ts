import { describe, expect, it } from "vitest";
import { nodeProblem } from "../../scripts/nodeVersion.mjs";

describe("nodeProblem", () => {
	for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.1.0"]) {
		it(`accepts ${version}`, () => expect(nodeProblem(version)).toBeUndefined());
	}
	for (const version of ["18.20.0", "20.18.9"]) {
		it(`refuses ${version} and names it`, () => expect(nodeProblem(version)).toContain(version));
	}
});
