import { testRule } from "../../../testing/testRule.ts";
import { headingOrder } from "./headingOrder.ts";

testRule(headingOrder);
