/** How much of a body to read: `scan` looks only for what could be wrong. */
export type BodyDepth = "scan" | "full";
