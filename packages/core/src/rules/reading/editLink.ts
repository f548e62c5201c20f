import type { ScannedLink } from "../../curriculum/scannedBody.ts";
import type { TextEdit } from "../../model/textEdit.ts";

/** Give a link another address. */
export function editLink(file: string, link: ScannedLink, url: string): TextEdit {
	return { file, start: link.urlStart, end: link.urlEnd, text: url };
}
