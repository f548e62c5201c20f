import { testRule } from "../../../testing/testRule.ts";
import { matchesFilename } from "./matchesFilename.ts";

testRule(matchesFilename);
