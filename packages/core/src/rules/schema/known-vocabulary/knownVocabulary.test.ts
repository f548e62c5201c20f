import { testRule } from "../../../testing/testRule.ts";
import { knownVocabulary } from "./knownVocabulary.ts";

testRule(knownVocabulary);
