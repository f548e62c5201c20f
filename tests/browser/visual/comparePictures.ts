import type { Page } from "playwright-core";

/** Side of a square of pixels that is seen as one colour: letters become grey, cards and lines stay. */
const SQUARE = 8;
/** By how much a channel of a square may differ, of 255. */
const TOLERANCE = 24;

export interface Comparison {
	/** Of the squares, the share that differs; 1 when the pictures are not of the same size. */
	readonly different: number;
	/** The picture at an eighth of its size, as PNG. */
	readonly small: Buffer;
}

/**
 * Compares a screenshot with an earlier one at an eighth of its size, in the browser that took it: how
 * another version of it or another machine draws letters makes no difference then.
 */
export async function comparePictures(
	page: Page,
	shot: Buffer,
	before: Buffer | undefined,
): Promise<Comparison> {
	const { different, small } = await page.evaluate(compareInPage, {
		shot: shot.toString("base64"),
		before: before?.toString("base64"),
		square: SQUARE,
		tolerance: TOLERANCE,
	});
	return { different, small: Buffer.from(small, "base64") };
}

interface Asked {
	readonly shot: string;
	readonly before: string | undefined;
	readonly square: number;
	readonly tolerance: number;
}

/** Runs in the page. */
async function compareInPage({ shot, before, square, tolerance }: Asked) {
	const decode = async (png: string) =>
		createImageBitmap(new Blob([Uint8Array.from(atob(png), (char) => char.charCodeAt(0))]));
	const draw = (image: ImageBitmap, scale: number) => {
		const canvas = new OffscreenCanvas(
			Math.ceil(image.width / scale),
			Math.ceil(image.height / scale),
		);
		const context = canvas.getContext("2d");
		if (context === null) throw new Error("no canvas");
		context.drawImage(image, 0, 0);
		return { canvas, pixels: context.getImageData(0, 0, image.width, image.height).data };
	};
	const full = await decode(shot);
	const { pixels } = draw(full, 1);
	const width = Math.ceil(full.width / square);
	const height = Math.ceil(full.height / square);
	const small = new ImageData(width, height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const sums = [0, 0, 0];
			let count = 0;
			for (let v = y * square; v < Math.min((y + 1) * square, full.height); v++) {
				for (let u = x * square; u < Math.min((x + 1) * square, full.width); u++) {
					for (let channel = 0; channel < 3; channel++) {
						sums[channel] =
							(sums[channel] ?? 0) + (pixels[(v * full.width + u) * 4 + channel] ?? 0);
					}
					count++;
				}
			}
			const at = (y * width + x) * 4;
			small.data.set([...sums.map((sum) => Math.round(sum / count)), 255], at);
		}
	}
	const canvas = new OffscreenCanvas(width, height);
	canvas.getContext("2d")?.putImageData(small, 0, 0);
	const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
	const png = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
	if (before === undefined) return { different: 1, small: png };
	const known = await decode(before);
	if (known.width !== width || known.height !== height) return { different: 1, small: png };
	const old = draw(known, 1).pixels;
	let differing = 0;
	for (let at = 0; at < old.length; at += 4) {
		const isOther = [0, 1, 2].some(
			(channel) => Math.abs((old[at + channel] ?? 0) - (small.data[at + channel] ?? 0)) > tolerance,
		);
		if (isOther) differing++;
	}
	return { different: differing / (width * height), small: png };
}
