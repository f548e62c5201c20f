/** What the guide for backend developers says: numbers and names. */
export const TRANSITION = {
	difficulty: "challenging",
	timeline: { low: 12, high: 18 },
	salaryChange: 30,
	transferable: [
		"Python",
		"System architecture",
		"APIs and data handling",
		"DevOps and cloud platforms",
		"Debugging and testing",
	],
	learn: [
		["Machine learning fundamentals", "critical", 12],
		["AI safety concepts and literature", "critical", 16],
		["Interpretability and mechanistic interpretability", "important", 10],
		["Research methodology and technical writing", "important", 8],
		["Reinforcement learning and game theory", "nice-to-have", 12],
		["Philosophy and ethics of AI", "nice-to-have", 6],
	],
	stepWeeks: [8, 12, 12, 8, 8],
	realityCheck: 3,
	actionPlan: ["This week", "This month", "Next 90 days"],
} as const;

/** Words of the page, by the part of the guide that they answer to. */
export const TRANSITION_WORDS: readonly (readonly [part: string, ...words: string[]])[] = [
	["why skills transfer", "Flask or Django", "AWS or GCP", "continuous integration"],
	["what to learn with", "Goodfellow, Bengio and Courville", "Kaggle", "Transformer Circuits"],
	["what to learn with", "Lucid or SHAP", "Sutton and Barto", "David Silver", "Floridi and Taddeo"],
	["step 1", "Andrew Ng", "Superintelligence", "ten of its key posts", "TensorFlow"],
	["step 2", "AGI Safety Fundamentals", "saliency maps", "Distill"],
	["step 3", "mesa-optimisation", "literature review", "NeurIPS", "arXiv"],
	["step 4", "EA Global", "AI Safety Camp", "portfolio", "informational interviews"],
	["step 5", "résumé", "LeetCode", "80,000 Hours job board", "CHAI", "story of your change"],
	["reality check", "burning out", "predictable ladder", "Quick feedback", "doctorate"],
	["this week", "first three chapters", "very small neural network"],
	["this month", "first four weeks", "five key papers", "Start a blog"],
	["next 90 days", "feature visualisation", "meetup"],
	["question", "Do I need a PhD?", "Not necessarily", "Anthropic"],
];
