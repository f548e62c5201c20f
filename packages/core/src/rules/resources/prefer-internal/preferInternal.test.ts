import { testRule } from "../../../testing/testRule.ts";
import { preferInternal } from "./preferInternal.ts";

testRule(preferInternal);
