import { setFlagsFromString } from "node:v8";
import { beforeEach, expect, test, vi } from "vitest";
import { expectRun, type RunLength } from "./expectRun.ts";

vi.mock("node:v8", () => ({ setFlagsFromString: vi.fn() }));
beforeEach(() => void vi.mocked(setFlagsFromString).mockClear());

const flagsSet = (): string[] => vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);

function processOf(
	node: string,
	arch: NodeJS.Architecture,
): Pick<NodeJS.Process, "arch" | "versions"> {
	return { arch, versions: { ...process.versions, node } };
}

const YOUNG = "--no-allocation-site-pretenuring";
const ROOM = "--semi-space-growth-factor=32";

test.each([
	["24.0.0", "x64"],
	["26.10.0", "arm64"],
] as const)("Node %s on %s compiles less, the sooner it is over", (node, arch) => {
	const flagsOf = (length: RunLength) => {
		vi.mocked(setFlagsFromString).mockClear();
		expectRun(length, processOf(node, arch));
		return flagsSet();
	};
	expect(flagsOf("brief")).toEqual([YOUNG, "--no-opt", "--no-maglev", ROOM]);
	expect(flagsOf("short")).toEqual([YOUNG, "--no-opt", "--maglev", ROOM]);
	expect(flagsOf("long")).toEqual([YOUNG, "--opt", "--maglev", ROOM]);
});

test.each([
	["20.20.0", "x64"],
	["22.23.3", "arm64"],
	["24.0.0", "riscv64"],
] as const)("Node %s on %s has no Maglev and keeps the compiler that it has", (node, arch) => {
	expectRun("brief", processOf(node, arch));
	expect(flagsSet()).toEqual([YOUNG]);
});

test("a version of Node that nobody has tried gets no flags", () => {
	expectRun("brief", processOf("27.0.0", "x64"));
	expect(flagsSet()).toEqual([]);
});
