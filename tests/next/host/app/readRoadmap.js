import { readFile } from "node:fs/promises";

/** The roadmap that `prereq build` left in this folder. */
export async function readRoadmap() {
	return JSON.parse(await readFile("data.json", "utf8"));
}
