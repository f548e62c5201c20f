import { testRule } from "../../../testing/testRule.ts";
import { validAnswers } from "./validAnswers.ts";

testRule(validAnswers);
