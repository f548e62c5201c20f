import type { ResultFile } from "./results.mjs";

export const GATES: ReadonlyMap<string, readonly string[]>;
export function resultFiles(gates?: ReadonlyMap<string, readonly string[]>): ResultFile[];
