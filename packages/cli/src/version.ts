import manifest from "../package.json" with { type: "json" };

/** Version of the installed package. */
export const version: string = manifest.version;
