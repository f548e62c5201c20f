export interface FoundBrowser {
	readonly executablePath: string;
	/** Variables that the browser needs besides those of the process. */
	readonly env: Readonly<Record<string, string>>;
}
export function findBrowser(): FoundBrowser | undefined;
export function ensureBrowser(): Promise<boolean>;
