import { testRule } from "../../../testing/testRule.ts";
import { reviewedWithin } from "./reviewedWithin.ts";

testRule(reviewedWithin);
