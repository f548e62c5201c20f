import { testRule } from "../../../testing/testRule.ts";
import { noRedundantPrerequisite } from "./noRedundantPrerequisite.ts";

testRule(noRedundantPrerequisite);
