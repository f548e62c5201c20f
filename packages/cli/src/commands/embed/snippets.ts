import { renderRoadmap } from "@prereq/react/static";
import { CliError } from "../../cliError.ts";
import { EMBED_FILES, EMBED_FOLDER, embedUrl } from "../../site/embed/embedFiles.ts";
import { escapeHtml } from "../../site/embed/escapeHtml.ts";
import { frameMarkup } from "../../site/embed/frameMarkup.ts";
import { oembedUrl, toOembed } from "../../site/embed/oembed.ts";
import { fragmentFile, roadmapUrl, topicUrl } from "../../site/siteUrl.ts";
import type { EmbedFormat } from "./embedFormat.ts";
import { type EmbedTarget, siteAddress } from "./embedTarget.ts";

/**
 * What to paste for one way of embedding; ends with a line break.
 * @throws CliError when the way needs an address that is not known
 */
export function toSnippet(format: EmbedFormat, target: EmbedTarget): string {
	return `${SNIPPETS[format](target).join("\n")}\n`;
}

const SNIPPETS: Readonly<Record<EmbedFormat, (target: EmbedTarget) => readonly string[]>> = {
	html: (target) => [
		stylesheet(target),
		renderRoadmap(target.data, {
			// The page may have such ids already: of its own, or of another roadmap.
			idPrefix: `${target.data.roadmap.id}:`,
			topicHref: ({ id }) => siteAddress(target, target.prefix + topicUrl(id)),
		}),
		script(target, EMBED_FILES.enhance),
	],
	element: (target) => {
		const { id, title } = target.data.roadmap;
		const src = siteAddress(target, target.prefix + fragmentFile(id));
		const page = siteAddress(target, target.prefix + roadmapUrl(id));
		return [
			stylesheet(target),
			script(target, EMBED_FILES.element),
			`<prereq-roadmap src="${escapeHtml(src)}"><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></prereq-roadmap>`,
		];
	},
	react: (target) => {
		const { id } = target.data.roadmap;
		// The parser of URLs has encoded backticks and braces.
		const topics = siteAddress(target, `${target.prefix}topics/`);
		// An application has no pages of topics by itself: the panel shows them.
		const roadmap = target.hasPages
			? [
					"\treturn (",
					"\t\t<Roadmap",
					"\t\t\tdata={data}",
					`\t\t\ttopicHref={({ id }) => \`${topics}\${encodeURIComponent(id)}/\`}`,
					"\t\t/>",
					"\t);",
				]
			: ["\treturn <Roadmap data={data} />;"];
		const build = ["npx prereq build", ...(target.dir === undefined ? [] : [target.dir])].join(" ");
		const file = `data/${target.prefix}roadmaps/${id}.json`;
		return [
			`// npm install @prereq/react @prereq/core`,
			`// ${id}.json: ${build} --data --out data && cp ${file} src/`,
			'import { Roadmap } from "@prereq/react";',
			'import "@prereq/react/styles.css";',
			`import data from ${JSON.stringify(`./${id}.json`)};`,
			"",
			"export function LearningRoadmap() {",
			...roadmap,
			"}",
		];
	},
	iframe: (target) => {
		const { id, title } = target.data.roadmap;
		const src = siteAddress(target, target.prefix + embedUrl(id));
		const page = siteAddress(target, target.prefix + roadmapUrl(id));
		return [frameMarkup({ src, title, page }), script(target, EMBED_FILES.host)];
	},
	oembed: (target) => {
		const { roadmap } = target.data;
		const site = { base: target.base, prefix: target.prefix, title: target.siteTitle };
		const document = toOembed(site, roadmap);
		if (document === undefined) {
			throw new CliError(
				"oEmbed needs the address of the site with its host.",
				"Give it as `--base https://example.org/learn/`.",
			);
		}
		const href = escapeHtml(siteAddress(target, target.prefix + oembedUrl(roadmap.id)));
		return [
			`<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(roadmap.title)}">`,
			`<!-- ${href} -->`,
			JSON.stringify(document, undefined, "\t"),
		];
	},
};

function stylesheet(target: EmbedTarget): string {
	const href = siteAddress(target, EMBED_FOLDER + EMBED_FILES.styles);
	return `<link rel="stylesheet" href="${escapeHtml(href)}">`;
}

function script(target: EmbedTarget, name: string): string {
	const src = siteAddress(target, EMBED_FOLDER + name);
	return `<script type="module" src="${escapeHtml(src)}"></script>`;
}
