import { expect, test } from "vitest";
import { compileFileLocales } from "../../testing/compiled.ts";
import { SOUND, topic } from "../../testing/contents.ts";
import { PEOPLE } from "../../testing/people.ts";
import { planSite } from "../planSite.tsx";
import { toJsonLdText } from "./jsonLd.ts";
import { toIsoDuration } from "./toIsoDuration.ts";

const assets = { styles: "", site: "", enhance: "", chunks: new Map(), embed: new Map() };

type Node = Readonly<Record<string, unknown>>;

async function nodesOf(
	path: string,
	{ files = SOUND, isPublished = true } = {},
): Promise<ReadonlyMap<string, Node>> {
	const base = { origin: isPublished ? "https://example.org" : undefined, path: "/learn/" };
	const plan = planSite(await compileFileLocales(files), { base, assets, title: "Sums" });
	const html = String(plan.find((file) => file.path === path)?.render());
	const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
	const documents = blocks.map(([, text]) => JSON.parse(text!));
	for (const document of documents) expect(document["@context"]).toBe("https://schema.org");
	const nodes: Node[] = documents.flatMap((document) => document["@graph"] ?? [document]);
	return new Map(nodes.map((node) => [String(node["@type"]), node]));
}

test("a roadmap is a course with a syllabus, and a list of its topics in reading order", async () => {
	const nodes = await nodesOf("numbers/index.html");
	expect(nodes.get("Course")).toMatchObject({
		"@id": "https://example.org/learn/numbers/#course",
		name: "Numbers",
		description: "From counting to algebra",
		inLanguage: "en",
		provider: { "@type": "Organization", name: "Sums", url: "https://example.org/learn/" },
		hasCourseInstance: { "@type": "CourseInstance", courseMode: "Online" },
		syllabusSections: [
			{ "@type": "Syllabus", name: "First steps", timeRequired: "PT4H30M" },
			{ "@type": "Syllabus", name: "Further" },
		],
	});
	const list = nodes.get("ItemList") as { itemListElement: readonly Node[] };
	expect(list.itemListElement.map(({ position, name }) => [position, name])).toEqual([
		[1, "Counting"],
		[2, "Adding"],
		[3, "Multiplying"],
		[4, "Geometry"],
		[5, "Algebra"],
	]);
	expect(list.itemListElement[1]).toMatchObject({
		url: "https://example.org/learn/topics/adding/",
	});
	expect(nodes.get("BreadcrumbList")).toMatchObject({
		itemListElement: [
			{ position: 1, name: "Sums" },
			{ position: 2, name: "Numbers" },
		],
	});
});

test("a topic says what it teaches, what it asks for, how long it takes and where it belongs", async () => {
	const files = {
		...SOUND,
		"content/topics/adding.md": topic(
			"Adding </script><b>",
			"requires: [counting]\neffort: 90min\nlevel: beginner\ntags: [sums]",
			"Sums.\n\n## Objectives\n\n- Add two numbers",
		),
	};
	const nodes = await nodesOf("topics/adding/index.html", { files });
	expect(nodes.get("LearningResource")).toEqual({
		"@context": "https://schema.org",
		"@type": "LearningResource",
		url: "https://example.org/learn/topics/adding/",
		name: "Adding </script><b>",
		description: "Sums.",
		inLanguage: "en",
		learningResourceType: "topic",
		educationalLevel: "beginner",
		keywords: "sums",
		timeRequired: "PT1H30M",
		teaches: ["Add two numbers"],
		competencyRequired: [
			{
				"@type": "DefinedTerm",
				name: "Counting",
				url: "https://example.org/learn/topics/counting/",
			},
		],
		isPartOf: [
			{
				"@type": "Course",
				"@id": "https://example.org/learn/numbers/#course",
				name: "Numbers",
			},
		],
	});
	expect(nodes.get("BreadcrumbList")).toMatchObject({
		itemListElement: [
			{ item: "https://example.org/learn/" },
			{ item: "https://example.org/learn/numbers/" },
			{ item: "https://example.org/learn/topics/adding/" },
		],
	});
});

test("the start page lists the courses; pages about people have a breadcrumb", async () => {
	const home = await nodesOf("index.html", { files: PEOPLE });
	expect(home.get("WebSite")).toMatchObject({ name: "Sums", inLanguage: "en" });
	expect(home.get("ItemList")).toMatchObject({
		itemListElement: [{ position: 1, item: { "@type": "Course", name: "Numbers" } }],
	});
	for (const page of ["roles/shepherd", "transitions/shepherd--numbers", "pathways/ada"]) {
		const nodes = await nodesOf(`${page}/index.html`, { files: PEOPLE });
		expect(nodes.has("BreadcrumbList"), page).toBe(true);
	}
});

test("without a host the addresses are relative to the page", async () => {
	const nodes = await nodesOf("topics/adding/index.html", { isPublished: false });
	expect(nodes.get("LearningResource")).toMatchObject({ url: "../../topics/adding/" });
});

test("no text can end the block", () => {
	const text = toJsonLdText([{ name: "</script><!--" }]);
	expect(text).not.toContain("<");
	expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", name: "</script><!--" });
});

test.each([
	[0, "PT0M"],
	[30, "PT30M"],
	[90, "PT1H30M"],
	[6000.4, "PT100H"],
])("%d minutes are %s", (minutes, expected) => {
	expect(toIsoDuration(minutes)).toBe(expected);
});
