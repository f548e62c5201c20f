import { testRule } from "../../../testing/testRule.ts";
import { uniqueNodeId } from "./uniqueNodeId.ts";

testRule(uniqueNodeId);
