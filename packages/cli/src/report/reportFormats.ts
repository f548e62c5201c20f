import type { OptionSpec } from "../command.ts";

/** What `--format` of `check` names. */
export const REPORT_FORMATS = [
	"pretty",
	"compact",
	"json",
	"jsonl",
	"sarif",
	"github",
	"gitlab",
	"junit",
	"rdjson",
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORT_FORMAT_OPTION: OptionSpec = {
	name: "format",
	value: "name[:file]",
	repeats: true,
	summary: "how findings are printed, or written to a file",
	known: REPORT_FORMATS,
	fallback: "pretty; in GitHub Actions also github",
};
