import type { IntegrityCode } from "../model/diagnosticCodes.ts";
import type { RuleExample, RuleFacts } from "./engine/rule.ts";

type Examples = RuleFacts["examples"];

const GIT = "---\ntitle: Git\n---\n\nHistory of files.\n";
const VECTORS = "---\ntitle: Vectors\n---\n\nArrows.\n";
const ROLE = "---\ntitle: Designer\n---\n\nDraws.\n";
const MAP = "---\ntitle: Start\n---\n\n## Basics\n\n- [Git](../topics/git.md)\n";
/** With the hash of the source that it was made from. */
const GIT_TRANSLATED = '---\ntitle: Git\nsourceHash: "1f1ad9797190"\n---\n\n文件的历史。\n';
const CHINESE = '{ "locale": "en", "locales": ["zh"] }\n';

const OBJECTIVES = "\n## Objectives\n\n- Commit\n- Merge\n";
const withObjectives = (section: string): string =>
	`---\ntitle: Git\nsourceHash: "34c99074d008"\n---\n\n文件的历史。\n\n${section}`;
const topic = (facts: string): string => `---\ntitle: Matrices\n${facts}---\n\nTables.\n`;
const transition = (body: string): string =>
	`---\ntitle: Into it\nrole: designer\nroadmap: start\ndifficulty: gentle\ntimeline: 2mo\n---\n\nText.\n${body}`;
const one = (text: string) => ({ "topics/matrices.md": text });
const pair = (firing: RuleExample["files"], silent: RuleExample["files"]): Examples => ({
	firing: { files: firing },
	silent: { files: silent },
});
const inTopic = (firing: string, silent: string): Examples =>
	pair(
		{ ...one(topic(firing)), "topics/vectors.md": VECTORS },
		{ ...one(topic(silent)), "topics/vectors.md": VECTORS },
	);
const inMap = (firing: string, silent: string): Examples =>
	pair(
		{ "roadmaps/start.md": `${MAP}${firing}`, "topics/git.md": GIT },
		{ "roadmaps/start.md": `${MAP}${silent}`, "topics/git.md": GIT },
	);
const inConfig = (firing: string, silent: string): Examples =>
	pair(
		{ "prereq.config.json": firing, "topics/git.md": GIT },
		{ "prereq.config.json": silent, "topics/git.md": GIT },
	);

/** What text files can show; a file that cannot be read, or is no text, has no example. */
export const INTEGRITY_EXAMPLES: Readonly<Partial<Record<IntegrityCode, Examples>>> = {
	"schema/has-frontmatter": pair(one("⟦⟧# Matrices\n\nTables.\n"), one(topic(""))),
	"schema/yaml-syntax": inTopic(
		"level: beginner\n⟦l⟧evel: advanced\n",
		'level: beginner\ntags: ["a: b"]\n',
	),
	"schema/valid-frontmatter": inTopic(
		"effort: ⟦30-10h⟧\nrequires:\n  - any: [vectors, ⟦Linear Algebra⟧]\n",
		"effort: 10-30h\nrequires:\n  - any: [vectors]\n",
	),
	"schema/no-unknown-key": inTopic(
		"⟦prerequisites⟧: [vectors]\nrecommends: [{ topic: vectors, ⟦reson⟧: It helps. }]\n",
		"requires: [vectors]\n",
	),
	"identity/id-format": pair({ "topics/My_Topic.md": `⟦⟧${GIT}` }, { "topics/my-topic.md": GIT }),
	"identity/unique-id": inTopic("aliases: [⟦vectors⟧]\n", "aliases: [arrays]\n"),
	"graph/known-reference": inTopic(
		"requires: [⟦vectros⟧]\nrecommends: [{ topic: ⟦proofs⟧ }]\n",
		"requires: [vectors]\n",
	),
	"graph/no-cycle": pair(
		{
			"topics/a.md": "---\ntitle: A\nrequires: [⟦b⟧]\n---\n\nA.\n",
			"topics/b.md": "---\ntitle: B\nrequires: [a]\n---\n\nB.\n",
		},
		{
			"topics/a.md": "---\ntitle: A\ncorequisites: [b]\n---\n\nA.\n",
			"topics/b.md": "---\ntitle: B\nrequires: [a]\n---\n\nB.\n",
		},
	),
	"roadmap/topic-link": inMap("- ⟦Commits⟧\n", "\n## Later\n\nCommits, in words.\n"),
	"roadmap/listed-once": inMap(
		"\n## Again\n\n- ⟦[Git](../topics/git.md)⟧\n",
		"\nSee [Git](../topics/git.md) again.\n",
	),
	"resources/valid-entry": pair(
		one(`${topic("")}\n## Resources\n\n- ⟦[@vidoe@A film](https://example.org)⟧ — free, 1h\n`),
		one(`${topic("")}\n## Resources\n\n- [@video@A film](https://example.org) — free, 1h\n`),
	),
	"identity/file-name": pair(
		{
			"roadmaps/start.md": MAP,
			"roles/designer.md": ROLE,
			"topics/git.md": GIT,
			"transitions/designer--map.md": `⟦⟧${transition("")}`,
		},
		{
			"roadmaps/start.md": MAP,
			"roles/designer.md": ROLE,
			"topics/git.md": GIT,
			"transitions/designer--start.md": transition(""),
		},
	),
	"transition/valid-body": pair(
		{
			"roadmaps/start.md": MAP,
			"roles/designer.md": ROLE,
			"topics/git.md": GIT,
			"transitions/designer--start.md": transition(
				"\n## Steps\n\n⟦Read first.⟧\n\n### Read (8w)\n\n- [ ] Read.\n",
			),
		},
		{
			"roadmaps/start.md": MAP,
			"roles/designer.md": ROLE,
			"topics/git.md": GIT,
			"transitions/designer--start.md": transition("\n## Steps\n\n### Read (8w)\n\n- [ ] Read.\n"),
		},
	),
	"config/json-syntax": inConfig('{ "locale": "en", ⟦}⟧\n', '{ "locale": "en" }\n'),
	"config/valid-value": inConfig(
		'{ "locale": "en", "hoursPerWeek": "⟦ten⟧" }\n',
		'{ "locale": "en", "hoursPerWeek": 10 }\n',
	),
	"config/no-unknown-key": inConfig('{ "⟦local⟧": "en" }\n', '{ "locale": "en" }\n'),
	"i18n/known-locale": pair(
		{
			"prereq.config.json": CHINESE,
			"topics/git.md": GIT,
			"topics/git.fr.md": `⟦⟧${GIT_TRANSLATED}`,
		},
		{ "prereq.config.json": CHINESE, "topics/git.md": GIT },
	),
	"i18n/known-source": pair(
		{ "prereq.config.json": CHINESE, "topics/git.md": GIT, "topics/gti.zh.md": `⟦⟧${GIT}` },
		{ "prereq.config.json": CHINESE, "topics/git.md": GIT },
	),
	"i18n/structure-parity": pair(
		{
			"prereq.config.json": CHINESE,
			"topics/git.md": `${GIT}${OBJECTIVES}`,
			"topics/git.zh.md": withObjectives(
				"⟦## Objectives⟧\n\n- 提交\n\n⟦## Resources⟧\n\n- [@book@书](https://example.org)\n",
			),
		},
		{
			"prereq.config.json": CHINESE,
			"topics/git.md": `${GIT}${OBJECTIVES}`,
			"topics/git.zh.md": withObjectives("## Objectives\n\n- 提交\n- 合并\n"),
		},
	),
	"i18n/stale-translation": pair(
		{
			"prereq.config.json": CHINESE,
			"topics/git.md": GIT,
			"topics/git.zh.md": '---\ntitle: Git\nsourceHash: "⟦000000000000⟧"\n---\n\n文件的历史。\n',
		},
		{ "prereq.config.json": CHINESE, "topics/git.md": GIT, "topics/git.zh.md": GIT_TRANSLATED },
	),
};
