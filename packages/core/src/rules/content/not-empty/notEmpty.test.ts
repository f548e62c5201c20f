import { testRule } from "../../../testing/testRule.ts";
import { notEmpty } from "./notEmpty.ts";

testRule(notEmpty);
