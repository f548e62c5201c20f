import { expect, test } from "vitest";
import { linkTopics } from "./topicLinks.ts";

const urlOf = (id: string): string | undefined => (id === "gone" ? undefined : `/t/${id}?a&b`);

test("rewrites what core marked, and nothing else", () => {
	expect(linkTopics('<p><a href="#a" data-topic="a">A</a> <a href="#b">B</a></p>', urlOf)).toBe(
		'<p><a href="/t/a?a&amp;b">A</a> <a href="#b">B</a></p>',
	);
	expect(linkTopics('<a href="#gone" data-topic="gone">x</a>', urlOf)).toContain("#gone");
	expect(linkTopics('<a title="t" href="#x" lang="en" data-topic="x">x</a>', urlOf)).toBe(
		'<a title="t" href="/t/x?a&amp;b" lang="en">x</a>',
	);
	expect(linkTopics('<article data-topic="a"><a href="#c">c</a></article>', urlOf)).toContain(
		'<article data-topic="a"><a href="#c">',
	);
});
