import { namedCacheFolder } from "../../../cache/namedCacheFolder.ts";
import type { Io } from "../../../io.ts";
import type { CheckRequest } from "../checkSettings.ts";

/** Whether a check may use what others found: not when it changes files, reads the input or takes times. */
export function mayUseCache({ caches, fix, diff, stdinPath, timings }: CheckRequest): boolean {
	return caches && fix === undefined && !diff && stdinPath === undefined && !timings;
}

/** The same request with a cache folder that can be written to, or without any cache. */
export function withUsableCache(request: CheckRequest, io: Io): CheckRequest {
	const { cacheLocation } = request;
	if (cacheLocation === undefined || !mayUseCache(request)) return request;
	const usable = namedCacheFolder(cacheLocation, io);
	return usable === undefined
		? { ...request, caches: false }
		: { ...request, cacheLocation: usable };
}
