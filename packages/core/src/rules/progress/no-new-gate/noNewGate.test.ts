import { testRule } from "../../../testing/testRule.ts";
import { noNewGate } from "./noNewGate.ts";

testRule(noNewGate);
