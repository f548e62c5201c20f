import Module, { createRequire } from "node:module";

interface Resolver {
	_resolveFilename(request: string, ...rest: unknown[]): string;
}

const { resolve } = createRequire(import.meta.url);
const resolver = Module as unknown as Resolver;
const resolveFilename = resolver._resolveFilename;

// The renderer of React 18 asks for `react`, and the installer gives it the newest one.
resolver._resolveFilename = (request, ...rest) =>
	request === "react" ? resolve("react-18") : resolveFilename.call(resolver, request, ...rest);
