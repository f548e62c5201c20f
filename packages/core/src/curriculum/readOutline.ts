import { deepNesting } from "../content/deepNesting.ts";
import type { Outline } from "../content/outline.ts";
import { scanOutline } from "../content/scanOutline.ts";
import type { BodyDepth } from "./bodyDepth.ts";

/** Read a roadmap's body; `scan` leaves out the intro. Undefined when the body nests too deeply. */
export async function readOutline(body: string, bodies: BodyDepth): Promise<Outline | undefined> {
	const scanned = scanOutline(body);
	if (scanned && bodies === "scan")
		return deepNesting(scanned.intro) ? undefined : { ...scanned, introHtml: "" };
	const [{ readMarkdown }, { parseOutline }] = await Promise.all([
		import("../content/readMarkdown.ts"),
		import("../content/parseOutline.ts"),
	]);
	const outline = await readMarkdown(scanned ? scanned.intro : body, parseOutline);
	return scanned && outline ? { ...scanned, introHtml: outline.introHtml } : outline;
}
