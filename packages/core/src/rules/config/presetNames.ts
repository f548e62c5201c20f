/** Names carry the month in which their rules were chosen: an upgrade of prereq never changes one. */
export const PRESETS = ["recommended@2026-11", "strict@2026-11", "roadmapsh@2026-11"] as const;
export type PresetName = (typeof PRESETS)[number];

export const DEFAULT_PRESET: PresetName = "recommended@2026-11";
