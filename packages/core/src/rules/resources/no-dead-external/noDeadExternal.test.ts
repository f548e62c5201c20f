import { testRule } from "../../../testing/testRule.ts";
import { noDeadExternal } from "./noDeadExternal.ts";

testRule(noDeadExternal);
