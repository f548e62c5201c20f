import { testRule } from "../../../testing/testRule.ts";
import { linkForm } from "./linkForm.ts";

testRule(linkForm);
