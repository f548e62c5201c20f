import { lazy, type ReactElement, Suspense, useState } from "react";
import type { ModelProps } from "../view/roadmapModel.ts";

const LiveControls = lazy(async () => ({
	default: (await import("./later.ts")).LiveControls,
}));

/** Search and tools, loaded when they are first opened; from then on they stay. */
export function ControlsOnDemand({ model }: ModelProps): ReactElement {
	const [used, setUsed] = useState(false);
	return (
		<details data-controls="" onToggle={() => setUsed(true)}>
			<summary>{model.view.messages.tools}</summary>
			{used && (
				<Suspense>
					<LiveControls model={model} />
				</Suspense>
			)}
		</details>
	);
}
