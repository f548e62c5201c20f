import type { Roadmap, SectionId } from "@prereq/core";
import { findNearest } from "@prereq/core";
import { CliError } from "../cliError.ts";

/**
 * Chosen branches by track, from lines such as `research-domain=alignment,interpretability`.
 * @throws CliError for a track or branch that is not there, and for too few branches
 */
export function readBranches(
	{ id, tracks }: Pick<Roadmap, "id" | "tracks">,
	value: string | undefined,
): ReadonlyMap<string, readonly SectionId[]> {
	const chosen = new Map<string, SectionId[]>();
	for (const line of value?.split("\n") ?? []) {
		const at = line.indexOf("=");
		const name = (at < 0 ? line : line.slice(0, at)).trim();
		const track = tracks.find((one) => one.id === name);
		if (track === undefined) {
			throw unknown(
				`Roadmap \`${id}\` has no track \`${name}\`.`,
				name,
				tracks.map((one) => one.id),
			);
		}
		const sections = track.of.map(({ section }) => section);
		const wanted =
			at < 0
				? []
				: line
						.slice(at + 1)
						.split(",")
						.map((one) => one.trim());
		for (const section of wanted) {
			if (sections.includes(section)) continue;
			throw unknown(`Track \`${name}\` has no branch \`${section}\`.`, section, sections);
		}
		chosen.set(name, [...new Set([...(chosen.get(name) ?? []), ...wanted])]);
	}
	for (const [name, sections] of chosen) {
		const track = tracks.find((one) => one.id === name)!;
		if (sections.length >= track.choose) continue;
		throw new CliError(
			`Track \`${name}\` asks for ${track.choose} of its branches, \`--choose\` names ${sections.length}.`,
			`Name them with commas: ${track.of.map(({ section }) => section).join(", ")}.`,
		);
	}
	return chosen;
}

function unknown(message: string, name: string, existing: readonly string[]): CliError {
	const nearest = findNearest(name, existing);
	const all = existing.length === 0 ? "There is none." : `There are: ${existing.join(", ")}.`;
	return new CliError(message, nearest === undefined ? all : `Did you mean \`${nearest}\`?`);
}
