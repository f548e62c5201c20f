import { testRule } from "../../../testing/testRule.ts";
import { hasEstimate } from "./hasEstimate.ts";

testRule(hasEstimate);
