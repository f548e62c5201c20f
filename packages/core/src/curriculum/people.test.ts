import { describe, expect, it } from "vitest";
import type { SourceFile } from "../model/source.ts";
import { coveredText, roadmapFile, topicFile } from "../testing/sourceFiles.ts";
import { parseCurriculum } from "./parseCurriculum.ts";

const basis = [topicFile("git"), topicFile("python"), roadmapFile("map", ["git", "python"])];

function file(path: string, frontmatter: string, body = "About them.\n"): SourceFile {
	return { path, text: `---\n${frontmatter}\n---\n\n${body}` };
}

const backend = file(
	"roles/backend.md",
	`title: Backend developer
mastered: [git]
entryPoints: [{ roadmap: map, topic: python, reason: "You know the rest." }]
estimates: [{ roadmap: map, section: basics, effort: 20-40h }]`,
);

async function findings(files: readonly SourceFile[], bodies: "scan" | "full" = "full") {
	const { diagnostics } = await parseCurriculum(files, { bodies });
	return diagnostics.map(
		(found) => `${found.code} ${found.message} ${found.fix} @${coveredText(files, found)}`,
	);
}

describe("roles", () => {
	it("are read", async () => {
		const { curriculum, diagnostics } = await parseCurriculum([...basis, backend]);
		expect(diagnostics).toEqual([]);
		expect(curriculum!.roles.get("backend")).toEqual({
			id: "backend",
			title: "Backend developer",
			mastered: ["git"],
			entryPoints: [{ roadmap: "map", topic: "python", reason: "You know the rest." }],
			estimates: [
				{ roadmap: "map", section: "basics", effort: { low: 1200, likely: 1800, high: 2400 } },
			],
			sources: [],
			summary: "About them.",
			bodyHtml: "<p>About them.</p>",
		});
	});

	it("name only what exists", async () => {
		const role = file(
			"roles/backend.md",
			`title: B
mastered: [gti]
entryPoints: [{ roadmap: mpa, topic: pyhton }]
estimates: [{ roadmap: map, section: basisc, effort: 1h }, { roadmap: maps, section: a, effort: 1h }]`,
		);
		expect(await findings([...basis, role])).toEqual([
			"graph/known-reference There is no topic `gti`. Did you mean `git`? @gti",
			"graph/known-reference There is no roadmap `mpa`. Did you mean `map`? @mpa",
			"graph/known-reference There is no topic `pyhton`. Did you mean `python`? @pyhton",
			"graph/known-reference There is no section `basisc`. Did you mean `basics`? @basisc",
			"graph/known-reference There is no roadmap `maps`. Did you mean `map`? @maps",
		]);
	});

	it.each([
		["titel: B", "schema/no-unknown-key", "Did you mean `title`?"],
		["title: B\nestimates: [{ roadmap: map, section: x }]", "`effort` is missing", ""],
		["title: B\nestimates: [{ roadmap: map, section: x, effort: 8 days }]", "has to be a time", ""],
		["title: B\nmastered: [git, git]", "repeats `git`", ""],
		["title: B\nentryPoints: [{ roadmap: map, topic: git, why: x }]", "`why` is not a key", ""],
	])("with %j are refused", async (frontmatter, ...expected) => {
		const found = (await findings([...basis, file("roles/b.md", frontmatter)])).join("\n");
		for (const part of expected) expect(found).toContain(part);
	});
});

describe("transitions", () => {
	const FRONTMATTER = `title: From here to there
role: backend
roadmap: map
difficulty: challenging
timeline: 12-18mo
salaryChange: -10
demand: High.
transferable: [{ skill: Python, topics: [python], why: It is everywhere. }]
learn: [{ skill: Git, priority: nice-to-have, weeks: 1.5, topics: [git] }, { skill: X, priority: critical, weeks: 2 }]`;
	const BODY = `You.

## Steps

### One (2w)

- [ ] Learn [git](../topics/git.md)
`;

	it("are read, their bodies at any depth", async () => {
		const files = [...basis, backend, file("transitions/backend--map.md", FRONTMATTER, BODY)];
		const { curriculum, diagnostics } = await parseCurriculum(files, { bodies: "scan" });
		expect(diagnostics).toEqual([]);
		expect(curriculum!.transitions.get("backend--map")).toMatchObject({
			id: "backend--map",
			role: "backend",
			roadmap: "map",
			difficulty: "challenging",
			timeline: { low: 12, high: 18 },
			salaryChange: -10,
			demand: "High.",
			transferable: [{ skill: "Python", topics: ["python"], why: "It is everywhere." }],
			learn: [
				{ skill: "Git", priority: "nice-to-have", weeks: 1.5, topics: ["git"] },
				{ skill: "X", priority: "critical", weeks: 2, topics: [] },
			],
			summary: "You.",
			steps: [{ title: "One", weeks: 2, tasks: [{ topics: ["git"] }] }],
		});
	});

	it("name only what exists, in front matter and in tasks", async () => {
		const frontmatter = FRONTMATTER.replace("backend", "backent")
			.replace("roadmap: map", "roadmap: mapp")
			.replace("[python]", "[pythn]")
			.replace("[git]", "[gitt]");
		const body = BODY.replace("git.md", "gut.md");
		const transition = file("transitions/backent--mapp.md", frontmatter, body);
		expect(await findings([...basis, backend, transition], "scan")).toEqual([
			"graph/known-reference There is no role `backent`. Did you mean `backend`? @backent",
			"graph/known-reference There is no roadmap `mapp`. Did you mean `map`? @mapp",
			"graph/known-reference There is no topic `pythn`. Did you mean `python`? @pythn",
			"graph/known-reference There is no topic `gitt`. Did you mean `git`? @gitt",
			"graph/known-reference There is no topic `gut`. Did you mean `git`? @[git](../topics/gut.md)",
		]);
	});

	it("are in a file that is called after role and roadmap", async () => {
		const files = [...basis, backend, file("transitions/map--backend.md", FRONTMATTER)];
		expect(await findings(files)).toEqual([
			"identity/file-name A transition from `backend` to `map` is in a file called `map--backend.md`. Call the file `backend--map.md`. @",
		]);
		const found = await findings([file("transitions/backend.md", "titel: X")]);
		expect(found.join("\n")).toContain("identity/id-format");
	});

	it.each([
		["difficulty: hard", "has to be `gentle`, `moderate` or `challenging`"],
		["timeline: 18-12mo", "has to be a number of months"],
		["timeline: 2y", "has to be a number of months"],
		["salaryChange: high", "has to be a number of percent"],
		["learn: [{ skill: X, priority: vital, weeks: 1 }]", "has to be `critical`"],
		["learn: [{ skill: X, priority: critical, weeks: 0 }]", "has to be more than 0"],
	])("with %j are refused", async (line, expected) => {
		const key = line.split(":")[0];
		const frontmatter = FRONTMATTER.replace(new RegExp(`^${key}:.*$`, "m"), line);
		const files = [...basis, backend, file("transitions/backend--map.md", frontmatter)];
		expect((await findings(files)).join("\n")).toContain(expected);
	});
});

describe("pathways", () => {
	it("are read", async () => {
		const frontmatter =
			"title: Ada\nroadmap: map\ntopics: [python, git]\noutcome: A laboratory\nlink: https://example.org";
		const { curriculum, diagnostics } = await parseCurriculum([
			...basis,
			file("pathways/ada.md", frontmatter),
		]);
		expect(diagnostics).toEqual([]);
		expect(curriculum!.pathways.get("ada")).toEqual({
			id: "ada",
			title: "Ada",
			roadmap: "map",
			topics: ["python", "git"],
			outcome: "A laboratory",
			link: "https://example.org",
			sources: [],
			summary: "About them.",
			bodyHtml: "<p>About them.</p>",
		});
	});

	it("name only what exists, and a link that can be opened", async () => {
		const pathway = file("pathways/ada.md", "title: Ada\nroadmap: mapp\ntopics: [gut]");
		expect(await findings([...basis, pathway])).toEqual([
			"graph/known-reference There is no roadmap `mapp`. Did you mean `map`? @mapp",
			"graph/known-reference There is no topic `gut`. Did you mean `git`? @gut",
		]);
		const link = file("pathways/ada.md", 'title: Ada\nroadmap: map\nlink: "javascript:alert(1)"');
		expect((await findings([...basis, link])).join()).toContain("has to be an absolute `https://`");
	});
});

it("ids are unique within a kind: a role may be called like a topic", async () => {
	const twins = [
		file("roles/git.md", "title: Git"),
		file("roles/old/git.md", "title: Git"),
		file("pathways/git.md", "title: Git\nroadmap: map"),
	];
	expect(await findings([...basis, ...twins])).toEqual([
		"identity/unique-id The id `git` is already used by `roles/git.md`. Rename one of the files or remove the alias. @",
	]);
});
