import { testRule } from "../../../testing/testRule.ts";
import { objectiveCovered } from "./objectiveCovered.ts";

testRule(objectiveCovered);
