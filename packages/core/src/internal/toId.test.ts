import { expect, it } from "vitest";
import { isId } from "../schema/scalars.ts";
import { toId } from "./toId.ts";

it.each([
	["My_Topic", "my-topic"],
	["  What's next? (2)", "what-s-next-2"],
	["线性 代数", "线性-代数"],
	["linear-algebra", "linear-algebra"],
	["…", ""],
])("%s as an id is %j", (text, id) => {
	expect(toId(text)).toBe(id);
});

it("an id stays as it is, whatever its letters", () => {
	const others: string[] = [];
	for (let point = 0; point < 0x2_0000; point++) {
		const letter = String.fromCodePoint(point);
		if (isId(letter) && toId(letter) !== letter) others.push(letter);
	}
	expect(others).toEqual([]);
});
