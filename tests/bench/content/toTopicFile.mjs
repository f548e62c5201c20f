import { posix } from "node:path";

const KINDS = new Map([
	["project", "project"],
	["exercise", "project"],
	["quiz", "checkpoint"],
	["milestone", "checkpoint"],
]);
const TYPES = new Map([
	["docs", "official"],
	["exercise", "tool"],
]);

/** Gives every topic of the generator a file of its own name: in prereq the file name is the id. */
export function nameTopics(topics) {
	const seen = new Set();
	return topics.map((topic) => {
		const id = seen.has(topic.slug) ? `${topic.slug}-${topic.i}` : topic.slug;
		seen.add(id);
		return { ...topic, name: id, path: `topics/${topic.track}/${topic.module}/${id}.md` };
	});
}

/** The same facts in prereq's model: machine facts in the front matter, resources in the body. */
export function toTopicFile(topic, byId, byOldPath) {
	const { title, kind, requires, hours, level, tags, resources } = topic.data;
	const required = requires.map((id) => `  - ${byId.get(id).name}`).join("\n");
	const list = resources.map(
		(one) =>
			`- [@${TYPES.get(one.type) ?? one.type}@${one.title}](${one.url}) — ${Math.max(1, Math.round(one.hours * 60))}min`,
	);
	return `---
title: ${/[:#[\]{}&*!|>'"%@`]|^[\s\-?]/.test(title) ? JSON.stringify(title) : title}
kind: ${KINDS.get(kind) ?? "topic"}
${required === "" ? "requires: []" : `requires:\n${required}`}
effort: ${hours}h
level: ${level}
tags: [${tags.join(", ")}]
---

${relink(topic, byOldPath).trimEnd()}

## Resources

${list.join("\n")}
`;
}

/** Points relative links at the new file names; what led nowhere before is left as it is. */
function relink({ track, module, path, body }, byOldPath) {
	return body.replaceAll(/\]\((\.[^)]*\.md)\)/g, (whole, url) => {
		const target = byOldPath.get(posix.join(track, module, url));
		if (target === undefined) return whole;
		const to = posix.relative(posix.dirname(path), target.path);
		return `](${to.startsWith(".") ? to : `./${to}`})`;
	});
}
