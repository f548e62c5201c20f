import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The folder stands inside of the repository, whose lockfile Next.js would take for its own. */
export default { turbopack: { root }, outputFileTracingRoot: root };
