import type { Page } from "playwright-core";

/** Points along each line that are looked for. */
const STEPS = 32;

/** Of each prerequisite line of the map, the share whose places have nearly the colour, red, green and blue from 0 to 255. */
export async function drawnShares(
	page: Page,
	colour: readonly [number, number, number],
): Promise<number[]> {
	const shot = await page.screenshot({ animations: "disabled" });
	return page.evaluate(
		async ([png, wanted, steps]) => {
			const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes]));
			const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
			const svg = document.querySelector<SVGSVGElement>("[data-map] svg");
			if (context === null || svg === null) throw new Error("no canvas or no map");
			context.drawImage(image, 0, 0);
			/** Whether a pixel there, or beside it, has half of the colour: a thin curve covers pixels in part. */
			const isDrawn = (x: number, y: number): boolean => {
				const { data } = context.getImageData(Math.round(x) - 2, Math.round(y) - 2, 4, 4);
				for (let at = 0; at < data.length; at += 4) {
					if (wanted.every((part, channel) => Math.abs((data[at + channel] ?? 0) - part) < 128))
						return true;
				}
				return false;
			};
			const frame = svg.getBoundingClientRect();
			const { width, height } = svg.viewBox.baseVal;
			const lines = [...svg.querySelectorAll("path")].flatMap(
				(path) => path.getAttribute("d")?.match(/M[^M]+/g) ?? [],
			);
			return lines.map((d) => {
				const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
				line.setAttribute("d", d);
				const length = line.getTotalLength();
				let drawn = 0;
				for (let step = 0; step < steps; step++) {
					const { x, y } = line.getPointAtLength((length * (step + 0.5)) / steps);
					const left = frame.left + (x * frame.width) / width;
					const top = frame.top + (y * frame.height) / height;
					if (isDrawn(left, top)) drawn++;
				}
				return drawn / steps;
			});
		},
		[shot.toString("base64"), colour, STEPS] as const,
	);
}
