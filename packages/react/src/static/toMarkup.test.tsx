import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { en } from "../messages/en.ts";
import { branches, diamond, hostile } from "../testing/roadmaps.ts";
import { roadmapModel } from "../view/roadmapModel.ts";
import { RoadmapView } from "./RoadmapView.tsx";
import { toMarkup } from "./toMarkup.ts";

test.each([
	["diamond", diamond],
	["branches", branches],
	["hostile", hostile],
])("gives what react-dom gives for %s", (_name, data) => {
	const model = roadmapModel(data, { details: "inline" }, en);
	const view = <RoadmapView model={model} details="inline" />;
	expect(toMarkup(view)).toBe(renderToStaticMarkup(view));
});

test("gives what react-dom gives for attributes and children of every kind", () => {
	const node = (
		<>
			<div className="c" lang="de" hidden data-a="" aria-hidden={true} id={undefined} title={'"<'}>
				{0}
				{false}
				{null}
				{["x", " & ", "'y'"]}
			</div>
			<input type="checkbox" disabled={false} />
			{/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is the prop under test */}
			<p dangerouslySetInnerHTML={{ __html: "<b>b</b>" }} />
		</>
	);
	expect(toMarkup(node)).toBe(renderToStaticMarkup(node));
});
