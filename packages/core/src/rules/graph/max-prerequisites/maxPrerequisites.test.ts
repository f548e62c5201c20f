import { testRule } from "../../../testing/testRule.ts";
import { maxPrerequisites } from "./maxPrerequisites.ts";

testRule(maxPrerequisites);
