import { constructFromEvents, parseEvents, YAMLException } from "js-yaml";
import type { ValuePlaces } from "./valuePlaces.ts";
import { collectYamlPlaces } from "./yamlPlaces.ts";

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
	try {
		const events = parseEvents(source, {});
		const documents = constructFromEvents(events, { source });
		if (documents.length > 1) {
			return { ok: false, offset, message: "the block holds more than one YAML document" };
		}
		let places: ValuePlaces | undefined;
		return {
			ok: true,
			value: documents[0] ?? {},
			places: () => {
				places ??= collectYamlPlaces(events, source, offset);
				return places;
			},
		};
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const at = Math.min(error.mark?.position ?? 0, source.length);
		return { ok: false, offset: offset + at, message: error.reason };
	}
}
