import { testRule } from "../../../testing/testRule.ts";
import { fileName } from "./fileName.ts";

testRule(fileName);
