import { testRule } from "../../../testing/testRule.ts";
import { difficultyMonotonic } from "./difficultyMonotonic.ts";

testRule(difficultyMonotonic);
