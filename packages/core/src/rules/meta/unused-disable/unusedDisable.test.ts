import { testRule } from "../../../testing/testRule.ts";
import { unusedDisable } from "./unusedDisable.ts";

testRule(unusedDisable);
