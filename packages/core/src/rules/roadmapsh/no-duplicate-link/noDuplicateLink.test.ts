import { testRule } from "../../../testing/testRule.ts";
import { noDuplicateLink } from "./noDuplicateLink.ts";

testRule(noDuplicateLink);
