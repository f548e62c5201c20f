import { testRule } from "../../../testing/testRule.ts";
import { https } from "./https.ts";

testRule(https);
