import { testRule } from "../../../testing/testRule.ts";
import { noDuplicateUrl } from "./noDuplicateUrl.ts";

testRule(noDuplicateUrl);
