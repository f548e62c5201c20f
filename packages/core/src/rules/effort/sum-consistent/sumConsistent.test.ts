import { testRule } from "../../../testing/testRule.ts";
import { sumConsistent } from "./sumConsistent.ts";

testRule(sumConsistent);
