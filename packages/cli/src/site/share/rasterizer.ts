import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Turns drawings into pixels. */
export interface Rasterizer {
	/** Whether its fonts have every letter of a text. */
	readonly covers: (text: string) => boolean;
	/** An SVG as PNG, at its own size. */
	readonly toPng: (svg: string) => Uint8Array;
}

/** Family of the fonts that lie beside the built command. */
export const FONT_FAMILY = "Inter";

const FONTS = new URL("./fonts/", import.meta.url);
const RANGE = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i;

/**
 * Loads the renderer, 2.5 MB of WebAssembly, and the fonts; undefined where the optional package
 * `@resvg/resvg-wasm` is not installed.
 */
export async function loadRasterizer(): Promise<Rasterizer | undefined> {
	const loaded = await loadRenderer();
	if (loaded === undefined) return undefined;
	const { files, ranges }: FontList = JSON.parse(
		readFileSync(new URL("fonts.json", FONTS), "utf8"),
	);
	const fontBuffers = files.map((name) => new Uint8Array(readFileSync(new URL(name, FONTS))));
	const spans = ranges.flatMap(parseRange);
	return {
		covers: (text) =>
			[...text].every((letter) => {
				const code = letter.codePointAt(0) ?? 0;
				return spans.some(([low, high]) => low <= code && code <= high);
			}),
		toPng: (svg) => {
			const font = { fontBuffers, defaultFontFamily: FONT_FAMILY };
			return new loaded.Resvg(svg, { font }).render().asPng();
		},
	};
}

interface FontList {
	readonly files: readonly string[];
	/** Letters that they have, in the notation of CSS. */
	readonly ranges: readonly string[];
}

let renderer: Promise<typeof import("@resvg/resvg-wasm") | undefined> | undefined;

/** Its WebAssembly may be started only once per process. */
function loadRenderer(): typeof renderer & {} {
	renderer ??= startRenderer();
	return renderer;
}

async function startRenderer(): Promise<typeof import("@resvg/resvg-wasm") | undefined> {
	try {
		const loaded = await import("@resvg/resvg-wasm");
		const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
		await loaded.initWasm(readFileSync(wasm));
		return loaded;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
		throw error;
	}
}

function parseRange(text: string): [low: number, high: number][] {
	const [, low, high = low] = RANGE.exec(text) ?? [];
	if (low === undefined || high === undefined) return [];
	return [[Number.parseInt(low, 16), Number.parseInt(high, 16)]];
}
