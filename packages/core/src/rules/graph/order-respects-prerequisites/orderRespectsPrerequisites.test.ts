import { testRule } from "../../../testing/testRule.ts";
import { orderRespectsPrerequisites } from "./orderRespectsPrerequisites.ts";

testRule(orderRespectsPrerequisites);
