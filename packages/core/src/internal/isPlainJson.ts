/** Whether a value comes back from JSON as it was; values that are undefined may be lost. */
export function isPlainJson(value: unknown): boolean {
	if (value === null || value === undefined) return true;
	switch (typeof value) {
		case "string":
		case "boolean":
			return true;
		case "number":
			return Number.isFinite(value) && !Object.is(value, -0);
		case "object":
			if (Array.isArray(value))
				return value.every((item) => item !== undefined && isPlainJson(item));
			return isRecord(value) && Object.values(value).every(isPlainJson);
		default:
			return false;
	}
}

function isRecord(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
