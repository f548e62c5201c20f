import { Roadmap, RoadmapPlan, RoadmapProvider, TopicPrerequisites } from "@prereq/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import data from "./data.json";
import "@prereq/react/styles.css";
import "@prereq/react/views.css";

const first = data.roadmap.layout.layers[0].topics[0].topic;
const parts = [Roadmap, RoadmapPlan, TopicPrerequisites];
createRoot(document.getElementById("host")).render(
	createElement(
		RoadmapProvider,
		{ data },
		...parts.map((part) =>
			createElement(part, part === TopicPrerequisites ? { topicId: first } : null),
		),
	),
);
