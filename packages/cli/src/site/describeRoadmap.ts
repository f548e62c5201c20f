import type { CompiledRoadmap } from "@prereq/core";

/** One or two sentences about a roadmap for search engines and previews. */
export function describeRoadmap({ meta, description }: CompiledRoadmap): string | undefined {
	return meta.seo?.description ?? description ?? meta.briefDescription;
}
