import { type Curriculum, ParseCache } from "@prereq/core";
import { compileLocales } from "../../compileLocales.ts";
import { describeFailure } from "../../describeFailure.ts";
import type { Io } from "../../io.ts";
import { createPalette } from "../../palette.ts";
import { assertContentFound, type Content, readContent } from "../../readContent.ts";
import { toPretty } from "../../report/pretty.ts";
import type { ReportSummary } from "../../report/report.ts";
import { planSite } from "../../site/planSite.tsx";
import type { SiteAssets } from "../../site/siteAssets.ts";
import type { SiteFile } from "../../site/siteFile.ts";
import { readSettled } from "../../watch/readSettled.ts";

/** What a browser can be shown now. */
export interface PreviewState {
	/** Changes with every build without errors. */
	readonly revision: string;
	/** Files of the last build without errors by path; undefined before the first. */
	readonly files: ReadonlyMap<string, SiteFile> | undefined;
	/** What is wrong at the moment, as text without colour. */
	readonly problem: string | undefined;
	/** The same with what the terminal needs to print it. */
	readonly content: Content | undefined;
	readonly summary: ReportSummary | undefined;
}

export interface PreviewOptions {
	/** Absolute path of the content folder. */
	readonly folder: string;
	readonly title: string | undefined;
	readonly assets: SiteAssets;
	readonly io: Io;
	/** Distinguishes this server from earlier ones on the same port. */
	readonly session: string;
}

/** Where pages find the script that reloads them. */
export const CLIENT_URL = "/__prereq/client.js";

const PLAIN = createPalette(false);

/** Builds the site in memory, again and again; a broken build keeps the last good one. */
export class Preview {
	readonly #options: PreviewOptions;
	readonly #cache = new ParseCache();
	#builds = 0;
	#state: PreviewState = {
		revision: "none",
		files: undefined,
		problem: undefined,
		content: undefined,
		summary: undefined,
	};

	constructor(options: PreviewOptions) {
		this.#options = options;
	}

	get state(): PreviewState {
		return this.#state;
	}

	/** Reads the folder and builds what it holds. Never rejects: what is wrong becomes the problem. */
	async build(): Promise<PreviewState> {
		try {
			const content = await this.#readSettled();
			this.#state =
				content.curriculum === undefined
					? this.#broken(content)
					: this.#built(content, content.curriculum);
		} catch (error) {
			const problem = describeFailure(error, false, this.#options.io.env);
			this.#state = { ...this.#state, problem, content: undefined };
		}
		return this.#state;
	}

	async #readSettled(): Promise<Content> {
		const { folder, io } = this.#options;
		const content = await readSettled(
			() => readContent({ folder, bodies: "full", io, cache: this.#cache }),
			({ curriculum }) => curriculum === undefined && this.#builds > 0,
		);
		assertContentFound(content, folder, io.cwd);
		return content;
	}

	#broken(content: Content): PreviewState {
		const problem = toPretty(content.report, {
			palette: PLAIN,
			columns: undefined,
			errorsOnly: true,
		});
		return { ...this.#state, problem, content, summary: content.report.summary };
	}

	#built(content: Content, curriculum: Curriculum): PreviewState {
		const { title, assets, session } = this.#options;
		const revision = `${session}-${++this.#builds}`;
		const plan = planSite(compileLocales(curriculum), {
			config: curriculum.config.site,
			title,
			base: { origin: undefined, path: "/" },
			assets,
			retired: content.retired,
			scripts: [`${CLIENT_URL}?revision=${revision}`],
		});
		return {
			revision,
			files: new Map(plan.map((file) => [file.path, file])),
			problem: undefined,
			content,
			summary: content.report.summary,
		};
	}
}
