const KEY = "prereq:search-slash";
const OFF = "off";

/** Whether `/` opens the search: single characters must be possible to switch off (WCAG 2.1.4). */
export interface SlashKey {
	readonly isOn: () => boolean;
	readonly turn: (on: boolean) => void;
}

/** The reader's choice, kept in this browser and named by the button that the key presses. */
export function slashKey(button: HTMLElement): SlashKey {
	/** The choice where nothing can be kept. */
	let choice: string | null = null;
	const isOn = (): boolean => {
		try {
			choice = localStorage.getItem(KEY) ?? choice;
		} catch {}
		return choice !== OFF;
	};
	const show = (): void => {
		const on = isOn();
		button.setAttribute("aria-keyshortcuts", on ? "/ Control+K Meta+K" : "Control+K Meta+K");
		for (const hint of button.querySelectorAll<HTMLElement>(".key")) hint.hidden = !on;
	};
	const turn = (on: boolean): void => {
		choice = on ? "on" : OFF;
		try {
			localStorage.setItem(KEY, choice);
		} catch {}
		show();
	};
	addEventListener("storage", ({ key }) => {
		if (key === KEY || key === null) show();
	});
	show();
	return { isOn, turn };
}
