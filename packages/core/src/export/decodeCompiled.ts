import { COMPILED_FORMAT, type CompiledCurriculum, type RoadmapData } from "../model/compiled.ts";
import { PrereqError } from "../model/prereqError.ts";

/**
 * Accept a compiled curriculum that was read from somewhere. Checks that it is one and of a format this
 * version reads; what the same version wrote is trusted beyond that.
 * @throws PrereqError `compiled/unreadable`, `compiled/newer-format`
 */
export function decodeCompiledCurriculum(value: unknown): CompiledCurriculum {
	checkFormat(value);
	if (!("topics" in value && Array.isArray(value.topics)) || !("roadmaps" in value))
		throw unreadable();
	// Lists that came later are empty in what an earlier version compiled.
	const { locale } = value as unknown as CompiledCurriculum;
	const later = { locales: [locale], roles: [], transitions: [], pathways: [], sources: [] };
	return { ...later, ...value } as unknown as CompiledCurriculum;
}

/**
 * Accept the data of one roadmap that was read from somewhere.
 * @throws PrereqError `compiled/unreadable`, `compiled/newer-format`
 */
export function decodeRoadmapData(value: unknown): RoadmapData {
	checkFormat(value);
	if (!("topics" in value && Array.isArray(value.topics)) || !("roadmap" in value))
		throw unreadable();
	return value as unknown as RoadmapData;
}

function checkFormat(value: unknown): asserts value is { format: number } {
	if (typeof value !== "object" || value === null || !("format" in value)) throw unreadable();
	const { format } = value;
	if (typeof format !== "number" || !Number.isInteger(format) || format < 1) throw unreadable();
	if (format > COMPILED_FORMAT) {
		throw new PrereqError(
			"compiled/newer-format",
			`The curriculum has format ${format}; this version of prereq reads up to ${COMPILED_FORMAT}. Update prereq, or build the curriculum again.`,
		);
	}
}

function unreadable(): PrereqError {
	return new PrereqError(
		"compiled/unreadable",
		"This is not a compiled curriculum. Build one with `prereq build`.",
	);
}
