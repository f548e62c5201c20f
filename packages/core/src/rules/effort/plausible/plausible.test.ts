import { testRule } from "../../../testing/testRule.ts";
import { plausible } from "./plausible.ts";

testRule(plausible);
