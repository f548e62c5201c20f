import { testRule } from "../../../testing/testRule.ts";
import { policy } from "./policy.ts";

testRule(policy);
