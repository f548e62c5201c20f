/** What YAML 1.1 or 1.2 takes for something else than text. */
const OTHER = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as YAML, in quotes only where it needs them. */
export function toYamlScalar(text: string): string {
	// Words that stand for themselves in a flow list as elsewhere.
	const isPlain = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-_ ][\p{L}\p{M}\p{N}]+)*$/u.test(text);
	return isPlain && !OTHER.test(text) ? text : JSON.stringify(text);
}
