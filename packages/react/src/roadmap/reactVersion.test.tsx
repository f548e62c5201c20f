// @vitest-environment happy-dom
import * as React from "react";
import { version as rendererVersion } from "react-dom";
import { expect, test } from "vitest";

test("the tests of a project run on the React in its name", ({ task }) => {
	const major = task.file.projectName === "react-18" ? "18" : "19";
	expect([React.version.split(".")[0], rendererVersion.split(".")[0]]).toEqual([major, major]);
});
