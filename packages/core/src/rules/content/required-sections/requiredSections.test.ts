import { testRule } from "../../../testing/testRule.ts";
import { requiredSections } from "./requiredSections.ts";

testRule(requiredSections);
