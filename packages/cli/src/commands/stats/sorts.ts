/** What topics can be ranked by. */
export const SORTS = ["cruciality", "blocking", "delay", "centrality"] as const;
