import type { RoadmapData } from "@prereq/core";
import { Roadmap } from "@prereq/react";
import { version } from "react";
import { hydrateRoot } from "react-dom/client";

const data: RoadmapData = await (await fetch("data.json")).json();
const host = document.querySelector("main");
if (host === null) throw new Error("the page has no <main>");
hydrateRoot(host, <Roadmap data={data} />, {
	onRecoverableError: (error) => console.error("recovered", error),
});
document.title = `React ${version}`;
