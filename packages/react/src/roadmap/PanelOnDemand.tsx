import { lazy, type ReactElement, Suspense, useContext, useState } from "react";
import type { ModelProps } from "../view/roadmapModel.ts";
import { PanelContext } from "./PanelContext.ts";

const LivePanel = lazy(async () => ({ default: (await import("./later.ts")).LivePanel }));

/** The panel, loaded when the first topic is opened; from then on it stays. */
export function PanelOnDemand({ model }: ModelProps): ReactElement | null {
	const [used, setUsed] = useState(false);
	const { open } = useContext(PanelContext);
	if (open !== undefined && !used) setUsed(true);
	return used ? (
		<Suspense>
			<LivePanel model={model} />
		</Suspense>
	) : null;
}
