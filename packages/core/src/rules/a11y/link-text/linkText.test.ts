import { testRule } from "../../../testing/testRule.ts";
import { linkText } from "./linkText.ts";

testRule(linkText);
