import { testRule } from "../../../testing/testRule.ts";
import { linkType } from "./linkType.ts";

testRule(linkType);
