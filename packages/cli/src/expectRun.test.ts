import { setFlagsFromString } from "node:v8";
import { beforeEach, expect, test, vi } from "vitest";
import { skipSlowCompiler } from "./skipSlowCompiler.ts";

vi.mock("node:v8", () => ({ setFlagsFromString: vi.fn() }));
beforeEach(() => void vi.mocked(setFlagsFromString).mockClear());

const flagsSet = (): string[] => vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);

function processOf(
	node: string,
	arch: NodeJS.Architecture,
): Pick<NodeJS.Process, "arch" | "versions"> {
	return { arch, versions: { ...process.versions, node } };
}

test.each([
	["24.0.0", "x64"],
	["26.10.0", "arm64"],
] as const)("Node %s on %s goes on with Maglev alone", (node, arch) => {
	skipSlowCompiler(processOf(node, arch));
	expect(flagsSet()).toEqual(["--no-opt"]);
});

test.each([
	["20.20.0", "x64"],
	["22.23.3", "arm64"],
	["24.0.0", "riscv64"],
] as const)("Node %s on %s has no Maglev and keeps the compiler that it has", (node, arch) => {
	skipSlowCompiler(processOf(node, arch));
	expect(flagsSet()).toEqual([]);
});
