import { CORE_SCHEMA, constructFromEvents, mergeTag, parseEvents, YAMLException } from "js-yaml";
import { plainYamlPlaces } from "./plainYamlPlaces.ts";
import { scanYaml } from "./scanYaml.ts";
import type { ValuePlaces } from "./valuePlaces.ts";
import { collectYamlPlaces } from "./yamlPlaces.ts";

/** YAML 1.2 with the merge keys of 1.1, which authors bring along. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/** A YAML block that parsed: its value and, computed on first use, where everything is. */
export interface YamlValue {
	readonly ok: true;
	readonly value: unknown;
	readonly places: () => ValuePlaces;
}

/** A YAML block that did not parse; `offset` is into the file. */
export interface YamlFailure {
	readonly ok: false;
	readonly offset: number;
	readonly message: string;
}

/** Parse one YAML document that starts at `offset` of its file. An empty document is `{}`. */
export function parseYaml(source: string, offset: number): YamlValue | YamlFailure {
	const places = lazyPlaces(source, offset);
	const plain = scanYaml(source);
	if (plain) return { ok: true, value: plain, places };
	try {
		const events = parseEvents(source, {});
		const documents = constructFromEvents(events, { source, schema: SCHEMA });
		if (documents.length > 1) {
			return { ok: false, offset, message: "the block holds more than one YAML document" };
		}
		return { ok: true, value: documents[0] ?? {}, places };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const at = Math.min(error.mark?.position ?? 0, source.length);
		return { ok: false, offset: offset + at, message: error.reason };
	}
}

/** Read once more when somebody asks: kept for every file, the events would take most of the memory. */
function lazyPlaces(source: string, offset: number): () => ValuePlaces {
	let places: ValuePlaces | undefined;
	return () => {
		places ??=
			plainYamlPlaces(source, offset) ?? collectYamlPlaces(parseEvents(source, {}), source, offset);
		return places;
	};
}
