/** Whether a value says that it is a record in a format that came after this version. */
export function isNewerRecord(value: unknown): boolean {
	return Number((value as { format?: unknown } | null)?.format) > 1;
}
