import { testRule } from "../../../testing/testRule.ts";
import { noBrokenInternal } from "./noBrokenInternal.ts";

testRule(noBrokenInternal);
