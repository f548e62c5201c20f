/** Resolves to the exit code. */
export function pnpmIn(cwd: string, ...args: readonly string[]): Promise<number>;
