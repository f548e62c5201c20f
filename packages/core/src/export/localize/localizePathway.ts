import { definedOnly } from "../../internal/definedOnly.ts";
import type { Pathway } from "../../model/pathway.ts";
import type { PathwayTranslation } from "../../model/translation.ts";
import { localizeProse } from "./localizeProse.ts";
import { partLanguages } from "./partLanguages.ts";

/** A pathway in another language; what its translation leaves out stays as it is, marked as such. */
export function localizePathway(
	pathway: Pathway,
	translation: PathwayTranslation | undefined,
	source: string,
): Pathway {
	return {
		...pathway,
		...localizeProse(pathway, translation, source),
		...definedOnly({ outcome: translation?.outcome ?? pathway.outcome }),
		...partLanguages(source, {
			title: translation?.title === undefined,
			outcome: pathway.outcome !== undefined && translation?.outcome === undefined,
		}),
	};
}
