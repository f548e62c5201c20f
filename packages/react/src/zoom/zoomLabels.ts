/** Words of the zoom buttons. */
export interface ZoomLabels {
	readonly zoom: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	/** Makes the whole width visible. */
	readonly fit: string;
}

const en: ZoomLabels = { zoom: "Zoom", zoomIn: "Zoom in", zoomOut: "Zoom out", fit: "Fit" };
const zh: ZoomLabels = { zoom: "缩放", zoomIn: "放大", zoomOut: "缩小", fit: "适合宽度" };

/** The words for a BCP 47 tag; English where there are none. */
export function zoomLabels(locale: string): ZoomLabels {
	return /^zh\b/i.test(locale) ? zh : en;
}
