/** What the study of eleven researchers names → the topic whose page says it, and the words there. */
export const NAMED_BY_THE_ELEVEN: readonly (readonly [topic: string, ...words: string[]])[] = [
	["research-roles", "Catherine Olsson and Daniel Ziegler"],
	["forums", "Nonlinear Library"],
	["ai-risk-landscape", "Superintelligence", "Power dynamics as a blind spot (Andrew Critch)"],
	["what-is-ai-safety", "Human Compatible", "The Alignment Problem"],
	["ml-fundamentals", "classical AI"],
	["debugging-training-runs", "train and debug models"],
	["reinforcement-learning", "writing all of them from memory matters less"],
	["pytorch-basics", "JAX and TensorFlow"],
	["numpy", "NumPy"],
	["pandas", "pandas"],
	["matplotlib", "Matplotlib"],
	["huggingface-transformers", "Transformers library"],
	["human-data-collection", "TypeScript and React"],
	["proof-writing", "Given a conjecture"],
	["economics-basics", "finance", "business"],
	["cognitive-science-basics", "parts of psychology"],
	["philosophy-of-science", "meaning, reference and knowledge", "minority view"],
	["dynamical-systems", "equilibria", "theory of agency"],
	["cybernetics", "regulation"],
	["information-theory", "science of agency"],
	["moral-philosophy", "best learned with discussion"],
	["complex-systems", "Dan Hendrycks"],
	["phd-decision", "three had dropped out"],
	["early-career-programmes", "MIRI", "CHAI", "FHI"],
];

/** Research skills, each a topic with tasks to practise it, and the words that the study adds to it. */
export const RESEARCH_SKILLS: readonly (readonly [topic: string, ...words: string[]])[] = [
	["paper-reading-habit", "a paper a day"],
	["notes-and-spaced-repetition", "Anki"],
	["research-taste", "Chris Olah", "brainstorming", "permission"],
	["find-a-mentor", "experienced researcher"],
	["preparadigmatic-work", "smallest thing", "ad hoc", "mathematics rabbit hole", "zoom out"],
	["theory-of-change", "robust chain"],
	["formalising-intuitions", "mathematics or code"],
	["technical-writing", "The Sense of Style", "McEnerney", "write a lot", "deliverable"],
	["figures-and-diagrams", "Inkscape or Adobe Illustrator"],
	["distillation", "misreadings"],
];

/** Who was interviewed, what the story says of them, and topics that they passed through. */
export const PATHWAYS: readonly (readonly [
	id: string,
	words: readonly string[],
	topics: readonly string[],
])[] = [
	[
		"john-wentworth",
		["Embedded Agency", "2018", "MIRI Summer Fellowship"],
		["embedded-agency", "grants-and-funding"],
	],
	[
		"alex-turner",
		["Methods of Rationality", "2016", "CHAI"],
		["phd-decision", "early-career-programmes"],
	],
	[
		"vael-gates",
		["Cambridge", "make up a job", "social science"],
		["cognitive-science-basics", "community-building"],
	],
	["justin-shovelain", ["2003", "SL4", "Convergence"], ["forums", "early-career-programmes"]],
	["william-saunders", ["Google", "Ought", "OpenAI"], ["iterated-amplification", "debate"]],
	[
		"ondrej-bajgar",
		["Wait But Why", "IBM Watson", "Oxford"],
		["ml-fundamentals", "meetups-and-conferences"],
	],
	[
		"dan-hendrycks",
		["The Limits of Morality", "Bastian Stern", "deep learning"],
		["moral-philosophy", "value-learning"],
	],
	["ethan-perez", ["competitions", "80,000 Hours", "NYU"], ["debate", "phd-decision"]],
	[
		"stephen-casper",
		["bioinformatics", "CHAI", "MIT"],
		["ml-fundamentals", "early-career-programmes"],
	],
	[
		"scott-emmons",
		["network science", "Practical Ethics", "Superintelligence"],
		["moral-philosophy", "phd-decision"],
	],
	[
		"ramana-kumar",
		["LessWrong", "2008", "Benya Fallenstein", "DeepMind"],
		["formal-verification-basics", "collaboration"],
	],
];
