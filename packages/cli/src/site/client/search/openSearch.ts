import type { SearchFile } from "../../search/searchFile.ts";
import { searchDialog } from "./searchDialog.ts";
import type { SlashKey } from "./slashKey.ts";

let made: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search, made when it is asked for the first time.
 * @param address of the edition's search file
 * @throws when the file cannot be had
 */
export async function openSearch(address: string, slash: SlashKey): Promise<void> {
	made ??= makeDialog(address, slash);
	made.catch(() => {
		made = undefined;
	});
	const dialog = await made;
	if (!dialog.open) dialog.showModal();
	dialog.querySelector("input")?.focus();
}

async function makeDialog(address: string, slash: SlashKey): Promise<HTMLDialogElement> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`Unexpected status ${answer.status} of ${address}`);
	const file: SearchFile = await answer.json();
	if (file.format !== 1) throw new Error(`${address} is of a later format than this script`);
	const dialog = searchDialog(file, answer.url, slash);
	document.body.append(dialog);
	return dialog;
}
