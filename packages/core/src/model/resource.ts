export const RESOURCE_TYPES = [
	"official",
	"opensource",
	"article",
	"paper",
	"book",
	"course",
	"video",
	"podcast",
	"tool",
	"dataset",
	"community",
	"feed",
	"roadmap",
	"website",
] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

export const RESOURCE_COSTS = ["free", "freemium", "paid"] as const;
export type ResourceCost = (typeof RESOURCE_COSTS)[number];

/** A link that teaches a topic. */
export interface Resource {
	readonly type: ResourceType;
	readonly title: string;
	/** Absolute http(s) URL, or a path relative to the site. */
	readonly url: string;
	readonly cost?: ResourceCost;
	/** BCP 47 tag, when it differs from the topic's locale. */
	readonly language?: string;
	/** Minutes. */
	readonly duration?: number;
}
