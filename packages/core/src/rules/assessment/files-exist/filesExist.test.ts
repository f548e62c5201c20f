import { testRule } from "../../../testing/testRule.ts";
import { filesExist } from "./filesExist.ts";

testRule(filesExist);
