import { EXIT } from "../../exitCode.ts";
import type { Io } from "../../io.ts";
import type { CheckSettings } from "./checkSettings.ts";
import { fixFolder } from "./fixFolder.ts";
import { toDiff } from "./toDiff.ts";

/** Prints what `--fix` would change; resolves to the exit code. */
export async function showDiff(settings: CheckSettings, io: Io): Promise<number> {
	const { files } = await fixFolder(settings, settings.fix ?? "safe", io);
	io.stdout.write(toDiff(files, settings.folder, io.cwd));
	return files.length > 0 ? EXIT.findings : EXIT.clean;
}
