import { testRule } from "../../../testing/testRule.ts";
import { aliasValid } from "./aliasValid.ts";

testRule(aliasValid);
