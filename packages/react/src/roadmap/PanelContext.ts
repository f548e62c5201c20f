import type { TopicId } from "@prereq/core";
import { type Context, createContext } from "react";

/** The topic that the panel shows, and how it is closed. */
export interface OpenPanel {
	readonly open: TopicId | undefined;
	readonly onClose: () => void;
}

export const PanelContext: Context<OpenPanel> = createContext<OpenPanel>({
	open: undefined,
	onClose: () => {},
});
