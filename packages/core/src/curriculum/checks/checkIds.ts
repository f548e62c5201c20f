import { createDiagnostic } from "../../model/createDiagnostic.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";
import { ID_PATTERN } from "../../schema/scalars.ts";
import type { ParsedFile } from "../parsedFile.ts";

interface Claim {
	readonly place: Place;
	readonly isAlias: boolean;
}

/** Ids are kebab case, and no two files of one kind claim the same id or alias. */
export function checkIds(files: readonly ParsedFile[]): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const claims = { topic: new Map<string, Claim>(), roadmap: new Map<string, Claim>() };
	const claim = (file: ParsedFile, id: string, place: Place, isAlias: boolean) => {
		const first = claims[file.kind].get(id);
		if (!first) {
			claims[file.kind].set(id, { place, isAlias });
			return;
		}
		diagnostics.push(
			createDiagnostic("identity/unique-id", {
				...place,
				message: `The id \`${id}\` is already used by \`${first.place.file}\`.`,
				related: [{ ...first.place, message: "used here first" }],
				...(file.kind === "topic" ? { topicId: file.id } : {}),
			}),
		);
	};
	for (const file of files) {
		const top = file.document.placeAt(0, 0);
		claim(file, file.id, top, false);
		if (ID_PATTERN.test(file.id)) continue;
		const message = `\`${file.id}\` is not an id in lower-case kebab case.`;
		diagnostics.push(createDiagnostic("identity/id-format", { ...top, message }));
	}
	for (const file of files) {
		const aliases = (file.kind === "topic" ? file.topic : file.roadmap)?.aliases ?? [];
		aliases.forEach((alias, index) => {
			claim(file, alias, file.document.valuePlace(["aliases", index]), true);
		});
	}
	return diagnostics;
}
