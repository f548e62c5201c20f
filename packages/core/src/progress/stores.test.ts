import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { progressOf } from "../testing/learning.ts";
import { parseProgress } from "./decodeProgress.ts";
import { fileStore } from "./fileStore.ts";
import { localStorageStore } from "./localStorageStore.ts";
import { memoryStore } from "./memoryStore.ts";
import type { ProgressProblem } from "./progressProblem.ts";
import { progressDelta } from "./recordStatus.ts";
import { serializeProgress } from "./serializeProgress.ts";
import type { StorageChange, TextStorage } from "./textStorage.ts";

const done = (id: string) => progressOf({ [id]: "done" });

/** A storage area with its events, shared by "tabs". */
function area() {
	const texts = new Map<string, string>();
	const listeners = new Set<(event: StorageChange) => void>();
	const storage: TextStorage = {
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
	};
	const events = {
		addEventListener: (_: "storage", listener: (event: StorageChange) => void) =>
			void listeners.add(listener),
		removeEventListener: (_: "storage", listener: (event: StorageChange) => void) =>
			void listeners.delete(listener),
	};
	const fire = (key: string | null) => {
		for (const listener of [...listeners]) listener({ key });
	};
	return { texts, storage, events, listeners, fire };
}

describe("memoryStore", () => {
	it("joins, tells its subscribers and forgets those who left", async () => {
		const store = memoryStore();
		expect(await store.load()).toBeNull();
		const heard = vi.fn();
		const stop = store.subscribe(heard);
		const joined = await store.merge(done("a"));
		expect(await store.load()).toBe(joined);
		expect(heard).toHaveBeenCalledExactlyOnceWith(joined);
		await store.merge(done("a"));
		stop();
		await store.merge(done("b"));
		expect(heard).toHaveBeenCalledOnce();
	});
});

describe("localStorageStore", () => {
	it("keeps the record under its key and joins what others wrote", async () => {
		const { storage, texts, events } = area();
		const [one, two] = [
			localStorageStore({ storage, events }),
			localStorageStore({ storage, events }),
		];
		expect(await one.load()).toBeNull();
		await one.merge(done("a"));
		await two.merge(done("b"));
		const stored = parseProgress(texts.get("prereq:progress")!).doc!;
		expect(Object.keys(stored.items)).toEqual(["a", "b"]);
		expect(await one.load()).toEqual(stored);
		expect(one.state).toEqual({ kind: "stored" });
	});

	it("does not write when nothing changed", async () => {
		const { storage } = area();
		const store = localStorageStore({ storage });
		await store.merge(done("a"));
		const setItem = vi.spyOn(storage, "setItem");
		await store.merge(done("a"));
		expect(setItem).not.toHaveBeenCalled();
	});

	it("hears another tab, and heals a write that got lost", async () => {
		const { storage, texts, events, listeners, fire } = area();
		const store = localStorageStore({ key: "k", storage, events });
		const heard = vi.fn();
		const stop = store.subscribe(heard);
		await store.merge(done("a"));
		texts.set("k", serializeProgress(done("b")));
		fire("other");
		expect(heard).toHaveBeenCalledOnce();
		fire("k");
		expect(Object.keys(heard.mock.lastCall![0].items)).toEqual(["b", "a"]);
		expect(Object.keys(parseProgress(texts.get("k")!).doc!.items)).toEqual(["a", "b"]);
		stop();
		stop();
		expect(listeners.size).toBe(0);
	});

	it("does not bring back a record that was cleared elsewhere", async () => {
		const { storage, texts, events, fire } = area();
		const store = localStorageStore({ storage, events });
		const heard = vi.fn();
		store.subscribe(heard);
		store.subscribe(heard);
		await store.merge(done("a"));
		texts.clear();
		fire(null);
		expect(heard.mock.lastCall![0].items).toEqual({});
		expect(Object.keys((await store.merge(done("b"))).items)).toEqual(["b"]);
	});

	it("goes on in memory when storage is full, says so once, and stores again when it can", async () => {
		const { storage, texts } = area();
		const problems: ProgressProblem[] = [];
		const store = localStorageStore({ storage, onProblem: (problem) => problems.push(problem) });
		const setItem = vi.spyOn(storage, "setItem").mockImplementation(() => {
			throw Object.assign(new Error("no room"), { name: "QuotaExceededError" });
		});
		await store.merge(done("a"));
		await store.merge(done("b"));
		expect(Object.keys((await store.load())!.items)).toEqual(["a", "b"]);
		expect(problems.map(({ code }) => code)).toEqual(["progress/storage-full"]);
		expect(store.state).toEqual({ kind: "memory", problem: problems[0] });
		setItem.mockRestore();
		await store.merge(done("c"));
		expect(store.state.kind).toBe("stored");
		expect(Object.keys(parseProgress(texts.get("prereq:progress")!).doc!.items)).toEqual([
			"a",
			"b",
			"c",
		]);
	});

	it("goes on in memory when storage is blocked or missing", async () => {
		const blocked: TextStorage = {
			getItem: () => {
				throw "denied";
			},
			setItem: () => {
				throw new Error("unreachable");
			},
		};
		for (const store of [localStorageStore({ storage: blocked }), localStorageStore()]) {
			expect(await store.load()).toBeNull();
			await store.merge(done("a"));
			expect(Object.keys((await store.load())!.items)).toEqual(["a"]);
			expect(store.state).toMatchObject({ problem: { code: "progress/storage-blocked" } });
		}
	});

	it.each([
		["corrupt", "{oops", "progress/not-json"],
		["from a later version", '{"format":9}', "progress/newer-format"],
	])("leaves a record alone that is %s", async (_, text, code) => {
		const { storage, texts, events, fire } = area();
		texts.set("prereq:progress", text);
		const store = localStorageStore({ storage, events });
		store.subscribe(() => undefined);
		await store.merge(done("a"));
		fire("prereq:progress");
		expect(texts.get("prereq:progress")).toBe(text);
		expect(store.state).toMatchObject({ kind: "memory", problem: { code } });
		expect(Object.keys((await store.load())!.items)).toEqual(["a"]);
	});

	it("uses the page's storage and events where there is a page", async () => {
		const { storage, texts, events, fire } = area();
		vi.stubGlobal("localStorage", storage);
		vi.stubGlobal("addEventListener", events.addEventListener);
		vi.stubGlobal("removeEventListener", events.removeEventListener);
		try {
			const store = localStorageStore();
			const heard = vi.fn();
			const stop = store.subscribe(heard);
			await store.merge(done("a"));
			expect(texts.has("prereq:progress")).toBe(true);
			fire("prereq:progress");
			expect(heard).toHaveBeenCalledTimes(2);
			stop();
		} finally {
			vi.unstubAllGlobals();
		}
	});

	it("subscribes without events on a server", async () => {
		vi.stubGlobal("addEventListener", undefined);
		try {
			const { storage } = area();
			const store = localStorageStore({ storage });
			const heard = vi.fn();
			const stop = store.subscribe(heard);
			await store.merge(done("a"));
			expect(heard).toHaveBeenCalledOnce();
			stop();
		} finally {
			vi.unstubAllGlobals();
		}
	});
});

describe("fileStore", () => {
	let dir: string;
	let path: string;
	beforeEach(async () => {
		dir = await mkdtemp(join(tmpdir(), "prereq-"));
		path = join(dir, "deep", "progress.json");
	});
	afterEach(() => rm(dir, { recursive: true, force: true }));

	it("makes the file, joins into it and leaves nothing beside it", async () => {
		const store = fileStore(path);
		expect(await store.load()).toBeNull();
		await Promise.all(["a", "b", "c"].map((id) => store.merge(done(id))));
		await fileStore(path).merge(progressDelta("d", [28, 1, 12]));
		expect(Object.keys((await store.load())!.items)).toEqual(["a", "b", "c", "d"]);
		expect(await readdir(join(dir, "deep"))).toEqual(["progress.json"]);
	});

	it("loses nothing when several programs write at once", async () => {
		const ids = Array.from({ length: 12 }, (_, i) => `t${i}`);
		await Promise.all(ids.map((id) => fileStore(path).merge(done(id))));
		expect(Object.keys((await fileStore(path).load())!.items).sort()).toEqual(ids.sort());
	});

	it("reads a file with a byte order mark", async () => {
		const bom = join(dir, "bom.json");
		await writeFile(bom, `\uFEFF${serializeProgress(done("a"))}`);
		expect(await fileStore(bom).load()).toEqual(done("a"));
	});

	it("rejects on an unreadable record and leaves the file untouched", async () => {
		const broken = join(dir, "broken.json");
		await writeFile(broken, '{"format":7}');
		const store = fileStore(broken);
		await expect(store.load()).rejects.toMatchObject({
			problem: { code: "progress/newer-format" },
		});
		await expect(store.merge(done("a"))).rejects.toMatchObject({ name: "ProgressError" });
		expect(await readFile(broken, "utf8")).toBe('{"format":7}');
		expect(await readdir(dir)).toEqual(["broken.json"]);
		await writeFile(broken, serializeProgress(done("b")));
		expect(Object.keys((await store.merge(done("a"))).items)).toEqual(["b", "a"]);
	});

	it("passes on errors of the file system and cleans up after them", async () => {
		await expect(fileStore(dir).load()).rejects.toMatchObject({ code: "EISDIR" });
		await expect(fileStore(dir).merge(done("a"))).rejects.toMatchObject({ code: "EISDIR" });
		await writeFile(join(dir, "file"), "");
		const below = fileStore(join(dir, "file", "x.json"));
		await expect(below.merge(done("a"))).rejects.toThrow();
		expect(await readdir(dir)).toEqual(["file"]);
	});

	it("makes the folders that are missing, two stores at once too", async () => {
		const path = join(dir, "new", "deep", "x.json");
		await Promise.all([fileStore(path).merge(done("a")), fileStore(path).merge(done("b"))]);
		expect(Object.keys((await fileStore(path).load())?.items ?? {}).sort()).toEqual(["a", "b"]);
		const long = join(dir, "x".repeat(300), "y.json");
		await expect(fileStore(long).merge(done("a"))).rejects.toMatchObject({ code: "ENAMETOOLONG" });
	});

	it.runIf(process.platform === "linux")(
		"never waits for a folder that cannot be made",
		async () => {
			const store = fileStore("/proc/no-such-folder/x.json");
			await expect(store.merge(done("a"))).rejects.toMatchObject({ code: "ENOENT" });
		},
	);

	it("leaves nothing behind when the new file cannot be written", async () => {
		// The lock's name still fits into a directory entry, the longer one of the new file does not.
		const long = join(dir, "x".repeat(248));
		await expect(fileStore(long).merge(done("a"))).rejects.toMatchObject({ code: "ENAMETOOLONG" });
		const longer = join(dir, "x".repeat(252));
		await expect(fileStore(longer).merge(done("a"))).rejects.toMatchObject({
			code: "ENAMETOOLONG",
		});
		expect(await readdir(dir)).toEqual([]);
	});

	it("waits for a lock whose age cannot be told", async () => {
		const at = join(dir, "p.json");
		await symlink(join(dir, "nowhere"), `${at}.lock`);
		const merged = fileStore(at).merge(done("a"));
		setTimeout(() => void rm(`${at}.lock`), 60);
		expect(Object.keys((await merged).items)).toEqual(["a"]);
		expect(await readdir(dir)).toEqual(["p.json"]);
	});

	it("takes over a lock that a dead program left", async () => {
		const at = join(dir, "p.json");
		await writeFile(`${at}.lock`, "");
		const long = new Date(Date.now() - 60_000);
		await utimes(`${at}.lock`, long, long);
		expect(Object.keys((await fileStore(at).merge(done("a"))).items)).toEqual(["a"]);
		expect(await readdir(dir)).toEqual(["p.json"]);
	});
});
