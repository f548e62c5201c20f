import { testRule } from "../../../testing/testRule.ts";
import { fileListed } from "./fileListed.ts";

testRule(fileListed);
