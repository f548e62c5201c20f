import { Buffer } from "node:buffer";
import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());

/** The hash where WebAssembly is to be had, or is not. */
async function loadHash({ wasm = true } = {}): Promise<(content: string | Uint8Array) => string> {
	if (wasm) vi.doUnmock("xxhash-wasm");
	else
		vi.doMock("xxhash-wasm", () => ({
			default: () => Promise.reject(new RangeError("No memory")),
		}));
	const { hashOf } = await import("./hashOf.ts");
	return hashOf;
}

test.each([
	["", "ef46db3751d8e999"],
	["a", "d24ec4f1a98c6e5b"],
	["abc", "44bc2cf5ad770999"],
])("the hash of `%s` is that of the specification", async (text, hash) => {
	const hashOf = await loadHash();
	expect(hashOf(text)).toBe(hash);
});

const text = fc.string({ unit: fc.constantFrom("a", "\ufeff", "—", "学", "🙂") });

test.each([true, false])(
	"a text has the hash of its bytes, wherever they stand, in sixteen digits; WebAssembly: %s",
	async (wasm) => {
		const hashOf = await loadHash({ wasm });
		fc.assert(
			fc.property(text, fc.nat({ max: 40 }), (written, before) => {
				const bytes = Buffer.from("x".repeat(before) + written).subarray(before);
				expect(hashOf(bytes)).toBe(hashOf(written));
				expect(hashOf(bytes)).toMatch(/^[0-9a-f]{16}$/);
			}),
			{ seed: 20_261_122 },
		);
		expect(hashOf("") === "ef46db3751d8e999").toBe(wasm);
	},
);
