import { testRule } from "../../../testing/testRule.ts";
import { uniqueTitle } from "./uniqueTitle.ts";

testRule(uniqueTitle);
