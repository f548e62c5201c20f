import { defineRule, type Rule } from "../../engine/rule.ts";
import { listIds } from "../../reading/listIds.ts";

/** Topics and roadmaps without a translation into a declared language. */
export const missingTranslation: Rule = defineRule({
	code: "i18n/missing-translation",
	severity: "info",
	summary: "A topic or roadmap is not translated into one of the declared languages.",
	why: "Readers of that language meet a page in another one.",
	fix: "Add the translation beside the source, or take the language out of `locales`.",
	fixKind: "none",
	since: "0.1.0",
	examples: {
		firing: {
			files: {
				"topics/a.md": "⟦⟧---\ntitle: A\n---\n\nA.\n",
				"topics/b.md": "---\ntitle: B\n---\n\nB.\n",
				"topics/b.de.md": '---\ntitle: B\nsourceHash: "2c9ca2b5ba94"\n---\n\nB.\n',
			},
			locales: ["en", "de"],
		},
		silent: { files: { "topics/a.md": "---\ntitle: A\n---\n\nA.\n" }, locales: ["en"] },
	},
	*check({ files, config }) {
		const wanted = config.locales.filter((locale) => locale !== config.locale);
		if (wanted.length === 0) return;
		const present = new Set(
			files.flatMap((file) =>
				file.kind === "translation" ? `${file.of}/${file.id}.${file.locale}` : [],
			),
		);
		for (const file of files) {
			if (file.kind === "translation") continue;
			const missing = wanted.filter((locale) => !present.has(`${file.kind}/${file.id}.${locale}`));
			if (missing.length === 0) continue;
			const path = file.document.file;
			const paths = missing.map((locale) => path.replace(/md$/, `${locale}.md`));
			const names = missing.map((locale) => `\`${file.id}.${locale}.md\``).join(", ");
			yield {
				...file.document.placeAt(0, 0),
				message: `\`${file.id}\` has no translation ${names}.`,
				fix: `Write title and text of \`${path}\` in ${listIds(paths)}, or take the language out of \`locales\`.`,
				...(file.kind === "topic" ? { topicId: file.id } : {}),
			};
		}
	},
});
