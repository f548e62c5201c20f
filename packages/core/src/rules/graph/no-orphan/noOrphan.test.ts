import { testRule } from "../../../testing/testRule.ts";
import { noOrphan } from "./noOrphan.ts";

testRule(noOrphan);
