import { testRule } from "../../../testing/testRule.ts";
import { idLocked } from "./idLocked.ts";

testRule(idLocked);
