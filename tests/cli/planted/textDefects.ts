import { after, type Defect, defect, topicText } from "./defect.ts";

const planted = (name: string, parts: Omit<Parameters<typeof topicText>[0], "title">) => ({
	[`topics/planted-${name}.md`]: topicText({ title: `Planted ${name}`, ...parts }),
});

/** Mistakes in bodies, in comments, and against the lock file. */
export const TEXT_DEFECTS: readonly Defect[] = [
	defect("content/readable", planted("depth", { body: `Text.\n\n⟦${"> ".repeat(2000)}deep⟧\n` })),
	defect("content/not-empty", planted("gaps", { body: "Text.\n\n⟦TODO⟧: write this part.\n" })),
	defect("content/required-sections", {
		"topics/planted-sections.md":
			"---\ntitle: Planted sections\neffort: 4h\n---\n\nText.\n\n## Objectives\n\n- Do it\n\n## Checkpoint\n\n- [ ] Do it.\n\n⟦## Resources⟧\n\n- [@article@An article](https://example.org/article) — free, 1h\n",
	}),
	defect(
		"content/unclosed-fence",
		planted("fence", { end: "\n## More\n\n⟦```js⟧\nlet x;\n\nStill code.\n" }),
	),
	defect(
		"content/minimising-words",
		planted("words", { body: "Ähnlich 😀: you ⟦simply⟧ add both.\n" }),
	),
	defect("a11y/heading-order", planted("headings", { end: "\n## More\n\n⟦#### Deep⟧\n\nText.\n" })),
	defect("a11y/image-alt", planted("image", { body: "Look: ⟦![](https://example.org/a.png)⟧\n" })),
	defect("a11y/link-text", planted("link", { body: "Read ⟦[here](https://example.org/a)⟧.\n" })),
	defect(
		"assessment/files-exist",
		planted("files", { matter: "effort: 4h\nkind: project\nfiles:\n  - ⟦../exercises/gone.py⟧\n" }),
	),
	defect("assessment/objective-covered", {
		"topics/planted-covered.md": topicText({
			title: "Planted covered",
			checkpoint: "Soon.\n",
		}).replace("## Objectives", "⟦## Objectives⟧"),
	}),
	defect(
		"assessment/valid-answers",
		planted("answers", { checkpoint: "- ⟦What is 1 + 1?⟧\n  - [ ] One\n  - [ ] Three\n" }),
	),
	defect(
		"resources/valid-entry",
		planted("entry", { resources: "- ⟦[@vidoe@A film](https://example.org/film) — free, 1h⟧\n" }),
	),
	defect("resources/https", planted("http", { body: "See ⟦[the page](http://example.org/x)⟧.\n" })),
	defect(
		"resources/no-broken-internal",
		planted("anchor", { body: "See ⟦[its end](vectors.md#no-such-end)⟧.\n" }),
	),
	defect(
		"resources/no-duplicate-url",
		planted("again", {
			resources:
				"- [@article@One](https://example.org/one) — free, 1h\n- ⟦[@article@One](https://example.org/one/)⟧ — free, 1h\n",
		}),
	),
	defect(
		"resources/policy",
		planted("host", {
			resources: "- ⟦[@article@An article](https://www.spam.example/a)⟧ — free, 1h\n",
		}),
	),
	defect(
		"resources/prefer-internal",
		planted("own", { body: "See ⟦[vectors](https://learn.example/topics/vectors)⟧.\n" }),
	),
	defect("transition/valid-body", {
		"transitions/philosophy-or-policy--ml-foundations.md":
			"---\ntitle: Planted steps\nrole: philosophy-or-policy\nroadmap: ml-foundations\ndifficulty: gentle\ntimeline: 2mo\n---\n\nText.\n\n## Steps\n\n⟦Read first.⟧\n\n### Read (8w)\n\n- [ ] Read.\n",
	}),
	defect(
		"meta/unknown-rule",
		planted("rule", {
			body: "<!-- prereq-disable-next-line ⟦graph/no-orfan⟧ -- on purpose -->\nText.\n",
		}),
	),
	defect(
		"meta/disable-reason",
		planted("silence", {
			body: "⟦<!-- prereq-disable-next-line a11y/link-text -->⟧\n[here](https://example.org/here)\n",
		}),
	),
	defect(
		"meta/unused-disable",
		planted("comment", {
			matter: "effort: 4h\n# prereq-disable-line ⟦graph/no-cycle⟧ -- on purpose\n",
		}),
	),
	defect("config/no-unknown-key", {
		"prereq.config.json": after('"locale": "en",', '\n  "⟦hoursPrWeek⟧": 10,'),
	}),
	defect("progress/no-removed-id", {
		"ids.lock.json": after('"topics": {', '\n    ⟦"planted-gone": {}⟧,'),
	}),
	defect("progress/id-locked", {
		"topics/planted-unlocked.md": `⟦⟧${topicText({ title: "Planted unlocked" })}`,
	}),
	defect(
		"progress/alias-valid",
		planted("alias", { matter: "effort: 4h\naliases: [⟦planted-never⟧]\n" }),
	),
	defect(
		"progress/no-new-gate",
		planted("gate", { matter: "effort: 4h\nrequires:\n  - ⟦vectors⟧\n" }),
	),
];
