import { testRule } from "../../../testing/testRule.ts";
import { unclosedFence } from "./unclosedFence.ts";

testRule(unclosedFence);
