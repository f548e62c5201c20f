/** Puts a value into a `{placeholder}` of a message. */
export function put(message: string, name: string, value: string): string {
	return message.split(`{${name}}`).join(value);
}
