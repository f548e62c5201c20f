import { testRule } from "../../../testing/testRule.ts";
import { title } from "./title.ts";

testRule(title);
