import { type FormEvent, type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { fill } from "../messages/fill.ts";
import { pickViewMessages, type ViewMessages } from "../messages/viewMessages.ts";
import type { PlanOptions } from "../plan/planRoadmap.ts";
import { PlanView } from "../view/PlanView.tsx";
import { useController } from "./RoadmapContext.ts";
import { usePlan } from "./usePlan.ts";
import { useProgressState } from "./useProgressState.ts";

export interface RoadmapPlanProps {
	/** Hours per week that the form starts with; 8 when absent. */
	readonly defaultHours?: number;
	/** First day that the form starts with, as `YYYY-MM-DD`; today when absent. Given, a plan is made at once. */
	readonly defaultStart?: string;
	/** What else the planner is told: holidays, deadlines, the share of time to keep free. */
	readonly options?: Omit<PlanOptions, "hours" | "start">;
	/** Own wording for some of the messages. */
	readonly labels?: Partial<ViewMessages>;
}

/** The day that it is where the learner is. */
function today(): string {
	const now = new Date();
	const two = (part: number): string => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * A plan for what is left of the roadmap around it: a form for hours and first day, and the weeks, of
 * which the one that it is where the learner is is marked.
 *
 * @throws Error outside of `<Roadmap>` and `<RoadmapProvider>`
 */
export function RoadmapPlan(props: RoadmapPlanProps): ReactElement {
	const { defaultHours = 8, defaultStart, options, labels } = props;
	const controller = useController();
	const { view } = controller.model;
	const { statusOf } = useProgressState(controller);
	const words = { ...pickViewMessages(view.formats.locale), ...labels };
	const form = useRef<HTMLFormElement>(null);
	const [asked, setAsked] = useState(
		defaultStart === undefined ? undefined : { hours: defaultHours, start: defaultStart },
	);
	const { plan, problem } = usePlan(asked && { ...options, ...asked });
	const [now, setNow] = useState<string>();
	useEffect(() => {
		// Not while rendering: a server may be in another day.
		setNow(today());
		const field = form.current?.elements.namedItem("start");
		if (field instanceof HTMLInputElement && field.value === "") field.value = today();
	}, []);
	const ask = (event: FormEvent<HTMLFormElement>): void => {
		event.preventDefault();
		const entries = new FormData(event.currentTarget);
		setAsked({ hours: Number(entries.get("hours")), start: String(entries.get("start")) });
	};
	// A plan is long: it is drawn again when it changes, not with every key in the form.
	const weeks = useMemo(
		() =>
			plan && <PlanView view={view} plan={plan} today={now} labels={labels} statusOf={statusOf} />,
		[view, plan, now, labels, statusOf],
	);
	const waiting = asked !== undefined && plan === undefined && problem === undefined;
	return (
		<>
			<form className="prereq" data-plan-form="" ref={form} onSubmit={ask}>
				<label>
					{words.hoursPerWeek}
					<input
						type="number"
						name="hours"
						min={0.5}
						max={100}
						step={0.5}
						required
						defaultValue={defaultHours}
					/>
				</label>
				<label>
					{words.startDate}
					<input type="date" name="start" required defaultValue={defaultStart} />
				</label>
				<button type="submit">{words.makePlan}</button>
			</form>
			<p className="prereq" role="status">
				{waiting && words.planning}
				{problem && fill(words.noPlan, { problem: problem.message })}
			</p>
			{weeks}
		</>
	);
}
