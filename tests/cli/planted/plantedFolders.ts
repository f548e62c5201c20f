import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyContent, makeContent } from "../../workspace.ts";
import type { Place } from "../readReport.ts";
import { type Defect, defect, topicText } from "./defect.ts";
import { MODEL_DEFECTS } from "./modelDefects.ts";
import { PAGE_DEFECTS } from "./pageDefects.ts";
import { writePlantedConfig } from "./plantedConfig.ts";
import { TEXT_DEFECTS } from "./textDefects.ts";

/** Content with mistakes in it, and how it is checked. */
export interface PlantedFolder {
	readonly title: string;
	/** They may not hide each other, nor be more than `pretty` prints in full. */
	readonly defects: readonly Defect[];
	/** Makes the folder, sound but for `made`. */
	readonly make: () => string;
	/** Where `make` puts mistakes that are no matter of text. */
	readonly made?: readonly Place[];
	readonly args?: readonly string[];
}

/** Folders that together hold a mistake for every rule of the catalogue. */
export const PLANTED_FOLDERS: readonly PlantedFolder[] = [
	{
		title: "the curriculum, its model",
		defects: MODEL_DEFECTS,
		args: ["--as-of", "2026-07-01"],
		make: () => {
			const folder = copyStrictContent();
			rmSync(join(folder, "ids.lock.json"));
			return folder;
		},
	},
	{
		title: "the curriculum, its texts",
		defects: TEXT_DEFECTS,
		make: () => {
			const folder = copyStrictContent();
			lockTopics(folder, TEXT_DEFECTS, "planted-unlocked");
			return folder;
		},
	},
	{
		title: "pages of roadmap.sh",
		defects: PAGE_DEFECTS,
		args: ["--preset", "roadmapsh"],
		make: () => makeContent({ "content/sound@sound-id.md": "# Sound\n\nText.\n" }),
	},
	{
		title: "files that cannot be read",
		defects: [
			defect("config/json-syntax", {
				"prereq.config.json": '{\n  "locale": "en"\n  ⟦"pace"⟧: 1\n}\n',
			}),
			{
				codes: ["file/text"],
				files: {
					"topics/planted-bytes.md": topicText({
						title: "Planted bytes",
						matter: "effort: 4h\nrequires: [lost]\n",
						body: "Na⟦⟧ïve.\n",
					}),
				},
				encoding: "latin1",
			},
		],
		made: [{ file: "topics/lost.md", line: 1, column: 1, code: "file/readable" }],
		make: () => {
			const folder = makeContent({
				"topics/sound.md": topicText({ title: "Sound", matter: "effort: 4h\nrequires: [lost]\n" }),
			});
			symlinkSync(join(folder, "gone"), join(folder, "topics/lost.md"));
			return folder;
		},
	},
];

/** The curriculum of this repository with every rule turned on. */
function copyStrictContent(): string {
	const folder = copyContent();
	writePlantedConfig(folder);
	return folder;
}

/** Enters new topics in the list of published ids, but for one. */
function lockTopics(folder: string, defects: readonly Defect[], except: string): void {
	const path = join(folder, "ids.lock.json");
	const lock: { topics: Record<string, object> } = JSON.parse(readFileSync(path, "utf8"));
	const ids = defects
		.flatMap(({ files }) => Object.keys(files))
		.flatMap((file) => /^topics\/([^.]+)\.md$/.exec(file)?.[1] ?? []);
	const added = ids.filter((id) => id !== except).map((id) => [id, {}]);
	const topics = { ...lock.topics, ...Object.fromEntries(added) };
	writeFileSync(path, `${JSON.stringify({ ...lock, topics }, undefined, 2)}\n`);
}
