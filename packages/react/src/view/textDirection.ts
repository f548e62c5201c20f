/** Languages that are written from right to left. The list is ours so that every engine agrees. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** The direction of a BCP 47 locale's script. */
export function textDirection(locale: string): "ltr" | "rtl" {
	return RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr";
}
