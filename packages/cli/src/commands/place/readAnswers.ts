import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Curriculum } from "@prereq/core";
import { type PlacementAnswer, VERDICTS, type Verdict } from "@prereq/core/plan";
import { CliError } from "../../cliError.ts";
import { cannotRead } from "../../fileRefusal.ts";
import { findTopic } from "../../findTopic.ts";

const SHAPE = 'Write {"vectors": "yes", "eigenvalues": "no"}: each topic with yes, no or unsure.';

/**
 * The answers in a file, oldest first, under current ids.
 * @throws CliError when the file cannot be read or says something else
 */
export async function readAnswers(
	file: string,
	curriculum: Curriculum,
	cwd: string,
): Promise<readonly PlacementAnswer[]> {
	const value = parse(file, await read(file, cwd));
	if (typeof value !== "object" || value === null) {
		throw new CliError(`\`${file}\` holds no answers.`, SHAPE);
	}
	const pairs: (readonly [unknown, unknown])[] = Array.isArray(value)
		? value.map((one: Partial<Record<keyof PlacementAnswer, unknown>> | null) => [
				one?.topic,
				one?.answer,
			])
		: Object.entries(value);
	return pairs.map(([topic, answer]) => {
		if (typeof topic !== "string") {
			throw new CliError(`\`${file}\`: an answer names no topic.`, SHAPE);
		}
		if (!isVerdict(answer)) {
			throw new CliError(
				`\`${file}\`: unexpected answer \`${JSON.stringify(answer)}\` about \`${topic}\`.`,
				SHAPE,
			);
		}
		return { topic: findTopic(curriculum, topic).id, answer };
	});
}

async function read(file: string, cwd: string): Promise<string> {
	try {
		return (await readFile(resolve(cwd, file), "utf8")).replace(/^\uFEFF/, "");
	} catch (cause) {
		throw cannotRead(file, cause, "Name a file of answers.");
	}
}

function parse(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new CliError(`\`${file}\` is not JSON.`, SHAPE, { cause });
	}
}

function isVerdict(value: unknown): value is Verdict {
	return VERDICTS.some((verdict) => verdict === value);
}
