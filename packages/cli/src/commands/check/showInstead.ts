import { EXIT } from "../../exitCode.ts";
import type { Io } from "../../io.ts";
import type { CheckRequest } from "./checkSettings.ts";
import { withPreset } from "./withPreset.ts";

/** What `--print-config` and `--diff` show in place of findings; gives the exit code. */
export async function showInstead(request: CheckRequest, io: Io): Promise<number> {
	const settings = withPreset(request);
	if (!settings.printsConfig) return (await import("./showDiff.ts")).showDiff(settings, io);
	const { printConfig } = await import("./printConfig.ts");
	io.stdout.write(await printConfig(settings, io));
	return EXIT.clean;
}
