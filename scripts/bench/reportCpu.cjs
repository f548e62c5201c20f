// Preloaded into a measured process: at its end it writes its CPU time and peak memory (kB) to file descriptor 3.
process.on("exit", () => {
	const { userCPUTime: user, systemCPUTime: system, maxRSS: peak } = process.resourceUsage();
	require("node:fs").writeSync(3, JSON.stringify({ user, system, peak }));
});
