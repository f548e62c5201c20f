const OLDEST = [20, 19];

/** Says what is wrong with the running Node.js, or nothing. */
export function nodeProblem(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const isOldEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
	return isOldEnough
		? undefined
		: `prereq needs Node.js ${OLDEST.join(".")} or newer; this is ${version}.`;
}
