import { beforeEach, expect, test, vi } from "vitest";
import { readMarkdown } from "./readMarkdown.ts";

const loaded = vi.hoisted(() => vi.fn());
vi.mock("./markdownTree.ts", (original) => {
	loaded();
	return original();
});
beforeEach(() => {
	loaded.mockClear();
	vi.resetModules();
});

const typesOf = (body: string) =>
	readMarkdown(body, ({ children }) => children.map(({ type }) => type));

test("the parser is loaded for the first text that needs it", async () => {
	expect(await typesOf("## Plain\n\nWords, `code` and a [link](x.md).\n\n- an item\n")).toEqual([
		"heading",
		"paragraph",
		"list",
	]);
	expect(await typesOf("")).toEqual([]);
	expect(loaded).not.toHaveBeenCalled();
	expect(await typesOf("Words.\n\n> a quote\n\nWords.")).toEqual([
		"paragraph",
		"blockquote",
		"paragraph",
	]);
	expect(await typesOf("Words\r\n=====\r\n")).toEqual(["heading"]);
	expect(loaded).toHaveBeenCalledOnce();
});

test("what nests deeper than the stack is undefined, and other failures are passed on", async () => {
	expect(await typesOf(`${">".repeat(5000)} deep`)).toBeUndefined();
	const failing = (error: Error) => readMarkdown("Words.", () => Promise.reject(error));
	expect(await failing(new RangeError("Maximum call stack size exceeded"))).toBeUndefined();
	await expect(failing(new TypeError("bad"))).rejects.toThrow("bad");
});
