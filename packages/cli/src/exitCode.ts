/** What the process tells its caller. Warnings alone are clean. */
export const EXIT = {
	clean: 0,
	findings: 1,
	/** Wrong usage, nothing to check, or a crash. */
	couldNotRun: 2,
	/** 128 + SIGINT, as shells report it. */
	interrupted: 130,
} as const;
