import { testRule } from "../../../testing/testRule.ts";
import { linkOrder } from "./linkOrder.ts";

testRule(linkOrder);
