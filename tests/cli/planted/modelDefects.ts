import { type Defect, defect, topicText } from "./defect.ts";

const roadmap = (matter: string, outline: string): string =>
	`---\ntitle: ${matter}---\n\n## Planted\n\n${outline}`;

/** Mistakes in front matter, outlines, translations and configuration. */
export const MODEL_DEFECTS: readonly Defect[] = [
	defect("schema/has-frontmatter", { "topics/planted-bare.md": "⟦# Planted bare⟧\n\nText.\n" }),
	defect("schema/yaml-syntax", {
		"topics/planted-yaml.md": topicText({
			title: "Planted YAML",
			matter: "effort: 4h\n⟦effort⟧: 5h\n",
		}),
	}),
	defect("schema/valid-frontmatter", {
		"topics/planted-level.md": topicText({
			title: "Planted level",
			matter:
				"effort: 4h\nrequires:\n  - any:\n      - vectors\n      - atLeast: ⟦three⟧\n        of: [vectors]\n",
		}),
	}),
	defect("schema/no-unknown-key", {
		"topics/planted-key.md": topicText({
			title: "Planted key",
			matter: "effort: 4h\n⟦prerequistes⟧: [vectors]\n",
		}),
	}),
	defect("schema/known-vocabulary", {
		"topics/planted-tag.md": topicText({
			title: "Planted tag",
			matter: "effort: 4h\ntags:\n  - planted\n  - ⟦plnted⟧\n",
		}),
	}),
	defect("identity/unique-id", {
		"topics/planted-claim.md": topicText({
			title: "Planted claim",
			matter: "effort: 4h\naliases: [planted-former, ⟦vectors⟧]\n",
		}),
	}),
	defect("identity/id-format", {
		"topics/Planted_Id.md": `⟦⟧${topicText({ title: "Planted id" })}`,
	}),
	defect("identity/matches-filename", {
		"topics/planted-name.md": topicText({ title: "⟦Something else⟧" }),
	}),
	defect("identity/unique-title", {
		"topics/planted-twin-a.md": topicText({ title: "Planted double" }),
		"topics/planted-twin-b.md": topicText({ title: "⟦planted double⟧" }),
	}),
	defect("identity/file-listed", { "topic/planted-lost.md": "⟦⟧# Planted\n\nText.\n" }),
	defect("identity/file-name", {
		"transitions/philosophy-or-policy--planted.md":
			"⟦⟧---\ntitle: Planted transition\nrole: stem-graduate\nroadmap: ml-foundations\ndifficulty: gentle\ntimeline: 2mo\n---\n\nText.\n",
	}),
	// One mistake, two findings: the reference itself, and what waits behind it.
	{
		codes: ["graph/known-reference", "graph/reachable"],
		files: {
			"topics/planted-gap.md": topicText({
				title: "Planted gap",
				matter: "effort: 4h\nrequires:\n  - vectors\n  - topic: ⟦vectrs⟧\n    reason: Arrows.\n",
			}),
			"topics/planted-behind-gap.md": topicText({
				title: "Planted behind the gap",
				matter: "effort: 4h\nrequires: [planted-gap]\n",
			}),
		},
	},
	defect("graph/no-cycle", {
		"topics/planted-round-a.md": topicText({
			title: "Planted round A",
			matter: "effort: 4h\nrequires: [⟦planted-round-b⟧]\n",
		}),
		"topics/planted-round-b.md": topicText({
			title: "Planted round B",
			matter: "effort: 4h\nrequires: [planted-round-c]\n",
		}),
		"topics/planted-round-c.md": topicText({
			title: "Planted round C",
			matter: "effort: 4h\nrequires: [vectors, planted-round-a]\n",
		}),
	}),
	defect("graph/no-hidden-prerequisite", {
		"topics/planted-hidden.md": topicText({ title: "Planted hidden" }),
		"topics/planted-open.md": topicText({
			title: "Planted open",
			matter: "effort: 4h\nrequires: [vectors, ⟦planted-hidden⟧]\n",
		}),
		"roadmaps/planted-hidden.md": roadmap(
			"Planted, hidden\ndescription: Hidden and planted.\nisHidden: true\n",
			"- [Hidden](../topics/planted-hidden.md)\n",
		),
		"roadmaps/planted-open.md": roadmap(
			"Planted, open\ndescription: Open and planted.\n",
			"- [Vectors](../topics/vectors.md)\n- [Open](../topics/planted-open.md)\n",
		),
	}),
	defect("graph/no-orphan", {
		"topics/planted-alone.md": topicText({ title: "⟦Planted alone⟧" }),
	}),
	defect("graph/order-respects-prerequisites", {
		"topics/planted-late.md": topicText({
			title: "Planted late",
			matter: "effort: 4h\nrequires: [planted-first]\n",
		}),
		"topics/planted-first.md": topicText({ title: "Planted first" }),
		"roadmaps/planted-order.md": roadmap(
			"Planted order\ndescription: Order, planted.\n",
			"- ⟦[Late](../topics/planted-late.md)⟧\n- [First](../topics/planted-first.md)\n",
		),
	}),
	defect("graph/no-redundant-prerequisite", {
		"topics/planted-implied.md": topicText({
			title: "Planted implied",
			matter: "effort: 4h\nrequires: [planted-late, ⟦planted-first⟧]\n",
		}),
	}),
	defect("graph/difficulty-monotonic", {
		"topics/planted-steep.md": topicText({
			title: "Planted steep",
			matter: "effort: 4h\nlevel: beginner\nrequires:\n  - ⟦circuits⟧\n",
		}),
	}),
	defect("graph/max-prerequisites", {
		"topics/planted-many.md": topicText({
			title: "Planted many",
			matter:
				"effort: 4h\n⟦requires⟧: [planted-first, planted-english, planted-old, planted-hasty, planted-tag]\n",
		}),
	}),
	defect("effort/has-estimate", {
		"topics/planted-endless.md": topicText({ title: "Planted endless", matter: "" }).replace(
			"---\n",
			"---\n⟦⟧",
		),
	}),
	defect("effort/plausible", {
		"topics/planted-hasty.md": topicText({
			title: "Planted hasty",
			matter: "effort: ⟦1h⟧\n",
			resources: "- [@course@A course](https://example.org/course) — free, 9h\n",
		}),
	}),
	defect("effort/sum-consistent", {
		"transitions/stem-graduate--ml-foundations.md":
			"---\ntitle: Planted sum\nrole: stem-graduate\nroadmap: ml-foundations\ndifficulty: gentle\ntimeline: ⟦6-8mo⟧\n---\n\nText.\n\n## Steps\n\n### Read (8w)\n\n- [ ] Read.\n\n### Build (4w)\n\n- [ ] Build.\n",
	}),
	defect("roadmap/listed-once", {
		"roadmaps/planted-twice.md": roadmap(
			"Planted twice\ndescription: Twice, planted.\n",
			"- [Vectors](../topics/vectors.md)\n- ⟦[Arrows](../topics/vectors.md)⟧\n",
		),
	}),
	defect("roadmap/topic-link", {
		"roadmaps/planted-item.md": roadmap(
			"Planted item\ndescription: An item, planted.\n",
			"- [Vectors](../topics/vectors.md)\n- ⟦No link⟧\n",
		),
	}),
	defect("seo/description", {
		"roadmaps/planted-mute.md": roadmap(
			"Planted mute\n",
			"- [Vectors](../topics/vectors.md)\n",
		).replace("---\n", "---\n⟦⟧"),
	}),
	defect("resources/reviewed-within", {
		"topics/planted-old.md": topicText({
			title: "Planted old",
			matter: "effort: 4h\nreviewed: ⟦2025-06-30⟧\n",
		}),
	}),
	defect("i18n/known-locale", {
		"topics/vectors.fr.md":
			'⟦⟧---\ntitle: Vecteurs\nsourceHash: "eb429500843c"\n---\n\nDes flèches.\n',
	}),
	defect("i18n/known-source", {
		"topics/planted-stray.zh.md": '⟦⟧---\ntitle: 向量\nsourceHash: "eb429500843c"\n---\n\n向量。\n',
	}),
	defect("i18n/missing-translation", {
		"topics/planted-english.md": `⟦⟧${topicText({ title: "Planted English" })}`,
	}),
	defect("i18n/stale-translation", {
		"topics/matrices-as-maps.zh.md": (before) =>
			before.replace(/sourceHash: .*/, 'sourceHash: "⟦000000000000⟧"'),
	}),
	defect("i18n/structure-parity", {
		"topics/derivatives.zh.md": (before) =>
			before.replace(/(\n## 检查点\n\n(?:- \[ \] .*\n)*)/, "$1⟦- [ ] 多一个问题。⟧\n"),
	}),
	defect("meta/stale-baseline", {
		".prereq-baseline.json":
			'{\n\t"format": 1,\n\t"counts": [\n\t\t⟦{ "code": "a11y/link-text", "file": "topics/vectors.md", "count": 2 }⟧\n\t]\n}\n',
	}),
	defect("config/valid-value", {
		"prereq.config.json": (before) =>
			before.replace('"hoursPerWeek": 10', '"hoursPerWeek": "⟦ten⟧"'),
	}),
];
