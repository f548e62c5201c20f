import { defineConfig } from "tsup";

const entry = ["src/static.ts"];
const dts = { entry, compilerOptions: { ignoreDeprecations: "6.0" } };

export default defineConfig([
	{ entry, format: "esm", target: "es2022", dts, clean: true },
	{ entry: ["src/styles.css"], format: "esm", target: "es2022", minify: true },
]) as unknown;
