import { testRule } from "../../../testing/testRule.ts";
import { minimisingWords } from "./minimisingWords.ts";

testRule(minimisingWords);
