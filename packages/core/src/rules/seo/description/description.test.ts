import { testRule } from "../../../testing/testRule.ts";
import { description } from "./description.ts";

testRule(description);
