/** Elements that have no place in a roadmap or in the details of a topic. */
const UNWANTED =
	"script,style,link,meta,base,iframe,frame,object,embed,form,math,use,animate,set,foreignObject";
const RUNS = /^[\s\p{C}]*(javascript|data|vbscript):/iu;

/** Takes out what could run, and makes addresses independent of the page that they come from. */
function clean(part: HTMLElement): void {
	for (const element of part.querySelectorAll(UNWANTED)) element.remove();
	for (const element of part.querySelectorAll("*")) {
		for (const { name, value } of [...element.attributes]) {
			if (name.startsWith("on") || name === "style" || RUNS.test(value)) {
				element.removeAttribute(name);
			} else if (name === "href" || name === "src") {
				const inside =
					value.startsWith("#") && part.querySelector(`#${CSS.escape(value.slice(1))}`);
				// The property is resolved against the address of the page.
				const resolved = (element as unknown as Record<typeof name, unknown>)[name];
				if (!inside && typeof resolved === "string") element.setAttribute(name, resolved);
			}
		}
	}
}

/**
 * An element of another page. The request itself parses the page, into a document that runs
 * nothing: no text becomes markup here, which is what Trusted Types ask for.
 */
export function fetchPart(
	url: string,
	find: (page: Document) => HTMLElement | null,
): Promise<HTMLElement> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("GET", url);
		request.responseType = "document";
		request.onloadend = () => {
			const part = request.responseXML && find(request.responseXML);
			if (!part)
				return reject(
					new Error(`Unexpected status ${request.status} of ${url}, or nothing found there`),
				);
			clean(part);
			resolve(document.adoptNode(part));
		};
		request.send();
	});
}
