import { enLater } from "./enLater.ts";
import { enMap } from "./enMap.ts";
import type { Messages } from "./messages.ts";

/** Not spread: bundlers would keep that where nobody uses it. */
export const en: Messages = /* @__PURE__ */ Object.assign({}, enMap, enLater);
