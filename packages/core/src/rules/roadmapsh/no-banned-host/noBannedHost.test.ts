import { testRule } from "../../../testing/testRule.ts";
import { noBannedHost } from "./noBannedHost.ts";

testRule(noBannedHost);
