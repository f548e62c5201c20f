import { testRule } from "../../../testing/testRule.ts";
import { noHiddenPrerequisite } from "./noHiddenPrerequisite.ts";

testRule(noHiddenPrerequisite);
