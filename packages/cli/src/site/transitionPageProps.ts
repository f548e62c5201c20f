import type { Transition } from "@prereq/core";
import type { Site } from "./site.ts";

/** What every part of a transition's page is drawn from. */
export interface TransitionPageProps {
	readonly site: Site;
	readonly transition: Transition;
}
