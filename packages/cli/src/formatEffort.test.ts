import { expect, test } from "vitest";
import { formatBytes } from "./formatBytes.ts";
import { formatDuration } from "./formatDuration.ts";
import { formatEffort } from "./formatEffort.ts";

test("effort: minutes below an hour, half hours below ten", () => {
	expect(formatEffort({ low: 30, high: 45 })).toBe("30–45 min");
	expect(formatEffort({ low: 45, high: 90 })).toBe("1–1.5 h");
	expect(formatEffort({ low: 60, high: 60 })).toBe("1 h");
	expect(formatEffort({ low: 720, high: 120_000 })).toBe("12–2,000 h");
	expect(formatEffort({ low: 0, high: 0 })).toBe("0 min");
});

test("durations and sizes", () => {
	expect(formatDuration(0)).toBe("1 ms");
	expect(formatDuration(999.7)).toBe("1.0 s");
	expect(formatBytes(999)).toBe("999 B");
	expect(formatBytes(999_700)).toBe("1.0 MB");
});
