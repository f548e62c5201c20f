/** FNV-1a over UTF-16 code units, folded so that the low bits depend on the whole id. */
function hashId(id: string): number {
	let hash = 0x811c9dc5 | 0;
	for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
	return hash ^ (hash >>> 15);
}

/**
 * Numbers ids densely in order of arrival. Open addressing instead of a `Map`: ids that come fresh
 * from a parser carry no cached hash, and there this is faster and a third of the size.
 */
export class IdTable {
	readonly ids: string[] = [];
	readonly #hashes: Int32Array;
	/** Index + 1 of the id in each slot; 0 is an empty slot. */
	readonly #slots: Int32Array;

	constructor(capacity: number) {
		let slots = 4;
		while (slots < capacity * 2) slots *= 2;
		this.#slots = new Int32Array(slots);
		this.#hashes = new Int32Array(capacity);
	}

	/** Whether the id was new. */
	add(id: string): boolean {
		const hash = hashId(id);
		const slot = this.#find(id, hash);
		if (this.#slots[slot] !== 0) return false;
		this.#hashes[this.ids.length] = hash;
		this.#slots[slot] = this.ids.push(id);
		return true;
	}

	/** The index of an id, -1 when it was never added. */
	indexOf(id: string): number {
		return this.#slots[this.#find(id, hashId(id))]! - 1;
	}

	#find(id: string, hash: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (;;) {
			const index = slots[slot]! - 1;
			if (index < 0 || (this.#hashes[index] === hash && this.ids[index] === id)) return slot;
			slot = (slot + 1) & mask;
		}
	}
}
