import { CARD_HEIGHT, CARD_WIDTH, type DrawnCard, type MapDrawing } from "../drawing/mapDrawing.ts";
import { pageOperators } from "./pageOperators.ts";
import { isOn, PAGE, type PagePlace, placePage } from "./pagePlace.ts";
import { PdfDocument } from "./pdfDocument.ts";
import { hasPdfLetters, pdfString } from "./pdfText.ts";
import { splitPages } from "./splitPages.ts";

interface PdfOptions {
	/** Absolute address of a topic's page; undefined where it is not known. */
	readonly topicHref: (id: string) => string | undefined;
}

/** Whether the standard fonts of PDF have every letter of a drawing. */
export function canBePdf({ title, headings, cards }: MapDrawing): boolean {
	const texts = cards.flatMap((card) => [...card.title, card.facts]);
	return [title, ...headings.map(({ text }) => text), ...texts].every(hasPdfLetters);
}

/**
 * A drawing as a printable PDF: pages of A4, a box to tick per topic, links, an outline. It names fonts
 * and holds none: Helvetica for Latin, and the reader's own font for Chinese (ISO 32000-1, 9.7.5.2).
 */
export function toMapPdf(drawing: MapDrawing, { topicHref }: PdfOptions): Uint8Array {
	const pdf = new PdfDocument();
	const [root, parent] = [pdf.reserve(), pdf.reserve()];
	const fonts = addFonts(pdf);
	const scale = (PAGE.width - 2 * PAGE.margin) / drawing.width;
	const places = splitPages(drawing, (PAGE.height - 2 * PAGE.margin) / scale).map((span) =>
		placePage(span, scale),
	);
	const pages = places.map((place) => {
		const content = pdf.addStream(pageOperators(drawing, place));
		const links = drawing.cards.filter(isOn(place.span)).flatMap((card) => {
			const href = topicHref(card.id);
			return href === undefined ? [] : [pdf.add(linkAnnotation(card, href, place))];
		});
		return pdf.add(
			`<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents ${content} 0 R/Resources<</Font<<${fonts}>>>>/Annots[${references(links)}]>>`,
		);
	});
	pdf.set(parent, `<</Type/Pages/Count ${pages.length}/Kids[${references(pages)}]>>`);
	const outline = addOutline(pdf, drawing, places, pages);
	pdf.set(
		root,
		`<</Type/Catalog/Pages ${parent} 0 R/Outlines ${outline} 0 R/Lang${pdfString(drawing.locale)}/ViewerPreferences<</DisplayDocTitle true>>>>`,
	);
	return pdf.toBytes(root, pdf.add(`<</Title${pdfString(drawing.title)}/Producer(prereq)>>`));
}

/** The fonts by the names that operators use. */
function addFonts(pdf: PdfDocument): string {
	const latin = pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
	const descriptor = pdf.add(
		"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
	);
	const descendant = pdf.add(
		`<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor ${descriptor} 0 R>>`,
	);
	const chinese = pdf.add(
		`<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[${descendant} 0 R]>>`,
	);
	return `/Latin ${latin} 0 R/Chinese ${chinese} 0 R`;
}

function linkAnnotation({ x, y }: DrawnCard, href: string, { point }: PagePlace): string {
	const corners = [...point(x, y + CARD_HEIGHT), ...point(x + CARD_WIDTH, y)];
	const uri = encodeURI(decodeURI(href)).replaceAll(/[()\\]/g, "\\$&");
	return `<</Type/Annot/Subtype/Link/Rect[${corners.join(" ")}]/Border[0 0 0]/A<</S/URI/URI(${uri})>>>>`;
}

/** The headings of the map to jump to. */
function addOutline(
	pdf: PdfDocument,
	{ headings }: MapDrawing,
	places: readonly PagePlace[],
	pages: readonly number[],
): number {
	const outline = pdf.reserve();
	const entries = headings.map(() => pdf.reserve());
	for (const [at, { text, y, size }] of headings.entries()) {
		const page = places.findIndex(({ span }) => isOn(span)({ y }));
		const top = places[page]?.point(0, y - size)[1];
		const [before, id, after] = [entries[at - 1], entries[at], entries[at + 1]];
		if (id === undefined) continue;
		const around = `${before ? `/Prev ${before} 0 R` : ""}${after ? `/Next ${after} 0 R` : ""}`;
		const target = `/Dest[${pages[page]} 0 R/XYZ 0 ${top} null]`;
		pdf.set(id, `<</Title${pdfString(text)}/Parent ${outline} 0 R${around}${target}>>`);
	}
	const ends = `/First ${entries[0]} 0 R/Last ${entries.at(-1)} 0 R`;
	return pdf.set(outline, `<</Type/Outlines/Count ${entries.length}${ends}>>`);
}

function references(ids: readonly number[]): string {
	return ids.map((id) => `${id} 0 R`).join(" ");
}
