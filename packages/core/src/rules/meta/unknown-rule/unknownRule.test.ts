import { testRule } from "../../../testing/testRule.ts";
import { unknownRule } from "./unknownRule.ts";

testRule(unknownRule);
