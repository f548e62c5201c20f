import { testRule } from "../../../testing/testRule.ts";
import { reachable } from "./reachable.ts";

testRule(reachable);
