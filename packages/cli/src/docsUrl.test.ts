import { expect, test } from "vitest";
import { docsUrl } from "./docsUrl.ts";

test("pages are below the home page of the package", () => {
	const page = "docs/rules/graph/no-cycle.md";
	expect(docsUrl(page, "https://example.org/prereq#readme")).toBe(
		`https://example.org/prereq/${page}`,
	);
	expect(docsUrl(page, "https://example.org/prereq/")).toBe(`https://example.org/prereq/${page}`);
	expect(docsUrl(page, undefined)).toBe(docsUrl(page));
	expect(docsUrl("https://team.example/rule", undefined)).toBe("https://team.example/rule");
});
