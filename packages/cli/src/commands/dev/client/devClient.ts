import { createOverlay } from "./overlay.ts";
import { reloadInPlace, restorePlace } from "./reloadInPlace.ts";

/** What the server says after every build. */
interface PreviewMessage {
	readonly revision: string;
	/** The findings as text; null when the content is sound. */
	readonly problem: string | null;
}

const own = new URL(import.meta.url).searchParams.get("revision");
const overlay = createOverlay(
	own === "none"
		? "The page appears when these errors are fixed."
		: "The page shows the last version without errors.",
);
let events: EventSource | undefined;

function connect(): void {
	events?.close();
	events = new EventSource("/__prereq/events");
	events.addEventListener("message", ({ data }) => {
		const { revision, problem } = JSON.parse(String(data)) as PreviewMessage;
		if (problem !== null) overlay.show(problem);
		else if (revision !== own) reloadInPlace();
		else overlay.hide();
	});
}

// A page that waits in the back-forward cache must not hold a connection.
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", ({ persisted }) => {
	if (persisted) connect();
});
restorePlace();
connect();
