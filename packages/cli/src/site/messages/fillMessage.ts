/** Puts values into the `{placeholders}` of a message; one without a value stays as it is. */
export function fillMessage(message: string, values: Readonly<Record<string, string>>): string {
	return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
	);
}
