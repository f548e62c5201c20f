import { deflateSync } from "node:zlib";

/** Collects the objects of a PDF file (ISO 32000-1, 7.5) and writes them with their table. */
export class PdfDocument {
	readonly #objects: Buffer[] = [];

	/** Number of an object whose content is set later. */
	reserve(): number {
		return this.#objects.push(Buffer.alloc(0));
	}

	set(id: number, content: string): number {
		this.#objects[id - 1] = Buffer.from(content, "latin1");
		return id;
	}

	add(content: string): number {
		return this.set(this.reserve(), content);
	}

	/** A compressed stream of drawing operators. */
	addStream(operators: string): number {
		const data = deflateSync(Buffer.from(operators, "latin1"));
		const head = `<</Length ${data.length}/Filter/FlateDecode>>\nstream\n`;
		const id = this.reserve();
		this.#objects[id - 1] = Buffer.concat([
			Buffer.from(head, "latin1"),
			data,
			Buffer.from("\nendstream", "latin1"),
		]);
		return id;
	}

	/** The whole file; `root` and `info` are numbers of objects. */
	toBytes(root: number, info: number): Uint8Array {
		const parts = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
		let length = parts[0]?.length ?? 0;
		const offsets = this.#objects.map((content, index) => {
			const at = length;
			const part = Buffer.concat([
				Buffer.from(`${index + 1} 0 obj\n`, "latin1"),
				content,
				Buffer.from("\nendobj\n", "latin1"),
			]);
			parts.push(part);
			length += part.length;
			return at;
		});
		const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
		const size = offsets.length + 1;
		const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}`;
		const trailer = `trailer\n<</Size ${size}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${length}\n%%EOF\n`;
		return Buffer.concat([...parts, Buffer.from(table + trailer, "latin1")]);
	}
}
