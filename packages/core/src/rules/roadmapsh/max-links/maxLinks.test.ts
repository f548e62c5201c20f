import { testRule } from "../../../testing/testRule.ts";
import { maxLinks } from "./maxLinks.ts";

testRule(maxLinks);
