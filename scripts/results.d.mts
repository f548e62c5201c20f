export interface ResultFile {
	readonly gate: string;
	readonly folder: string;
	readonly path: string;
}
export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}
export interface ResultRow extends ResultFile, Counts {
	readonly problem?: string;
}
export interface ResultSum extends Counts {
	readonly rows: readonly ResultRow[];
}
export function countReport(report: unknown): Counts;
export function sumResults(root: string, files: readonly ResultFile[]): ResultSum;
export function toTable(rows: readonly ResultRow[]): string[];
export function toClosingLine(counts: Counts): string;
