import { testRule } from "../../../testing/testRule.ts";
import { noRemovedId } from "./noRemovedId.ts";

testRule(noRemovedId);
