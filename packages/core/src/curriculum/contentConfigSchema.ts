export { configJsonSchema as contentConfigJsonSchema } from "../schema/configSchema.ts";
export type { JsonSchema } from "../schema/toJsonSchema.ts";
