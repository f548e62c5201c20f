import type { DatedPlan, PlanProblem } from "@prereq/core/plan";
import { useEffect, useMemo, useState } from "react";
import type { PlanOptions } from "../plan/planRoadmap.ts";
import { useController } from "./RoadmapContext.ts";
import { useProgressState } from "./useProgressState.ts";

/** A plan, or why there is none; neither while the first one is being made. */
export interface PlanState {
	readonly plan?: DatedPlan | undefined;
	readonly problem?: PlanProblem | undefined;
}

/**
 * A plan for what is left of the roadmap around the calling component; made anew when progress or the
 * options change. The planner is loaded when it is first asked. Without options there is no plan.
 *
 * @throws Error outside of `<Roadmap>` and `<RoadmapProvider>`
 */
export function usePlan(options: PlanOptions | undefined): PlanState {
	const controller = useController();
	const { statusOf } = useProgressState(controller);
	const { data } = controller.model.view;
	const [state, setState] = useState<PlanState>({});
	const isKnown = ({ id }: { readonly id: string }): boolean =>
		["done", "skipped"].includes(statusOf(id));
	// By value: a host may write the options down at each render, and most changes of progress change no plan.
	const asked = JSON.stringify([options ?? null, data.topics.filter(isKnown).map(({ id }) => id)]);
	const [given, known] = useMemo(
		() => JSON.parse(asked) as [PlanOptions | null, readonly string[]],
		[asked],
	);

	useEffect(() => {
		let current = true;
		const show = (next: PlanState): void => {
			if (current) setState(next);
		};
		if (given === null) show({});
		else {
			void import("../plan/planRoadmap.ts").then(({ planRoadmap }) => {
				const { plan, error } = planRoadmap(data, new Set(known), given);
				show({ plan, problem: error });
			});
		}
		return () => {
			current = false;
		};
	}, [data, given, known]);
	return state;
}
