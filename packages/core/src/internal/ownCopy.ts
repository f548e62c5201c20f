/**
 * The same plain JSON in memory of its own. A string that was cut out of a text keeps all of that text,
 * and is as wide as its widest character.
 */
export function ownCopy<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value)) as Value;
}
