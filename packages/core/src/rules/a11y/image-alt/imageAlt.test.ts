import { testRule } from "../../../testing/testRule.ts";
import { imageAlt } from "./imageAlt.ts";

testRule(imageAlt);
