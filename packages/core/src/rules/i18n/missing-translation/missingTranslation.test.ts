import { testRule } from "../../../testing/testRule.ts";
import { missingTranslation } from "./missingTranslation.ts";

testRule(missingTranslation);
