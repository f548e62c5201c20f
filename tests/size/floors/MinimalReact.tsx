import { memo, type ReactElement, useCallback, useSyncExternalStore } from "react";
import { CARD, type Drawing, type DrawnTopic } from "./staticSvg.ts";

type Listener = () => void;

/** One flag per topic, told to whoever shows that topic. */
export function createMarks() {
	const done = new Set<string>();
	const listeners = new Map<string, Set<Listener>>();
	return {
		isDone: (id: string): boolean => done.has(id),
		toggle(id: string): void {
			if (!done.delete(id)) done.add(id);
			for (const listener of listeners.get(id) ?? []) listener();
		},
		subscribe(id: string, listener: Listener): Listener {
			const known = listeners.get(id) ?? new Set();
			listeners.set(id, known.add(listener));
			return () => known.delete(listener);
		},
	};
}

type Marks = ReturnType<typeof createMarks>;

const Card = memo(function Card({ topic, marks }: { topic: DrawnTopic; marks: Marks }) {
	const { id, title, x, y } = topic;
	const subscribe = useCallback((listener: Listener) => marks.subscribe(id, listener), [marks, id]);
	const isDone = () => marks.isDone(id);
	const done = useSyncExternalStore(subscribe, isDone, isDone);
	return (
		<a className="n" id={id} href={`#d-${id}`} data-status={done ? "done" : "todo"}>
			<rect x={x} y={y} width={CARD.width} height={CARD.height} rx="6" />
			<text x={x + CARD.width / 2} y={y + 29}>
				{title}
			</text>
		</a>
	);
});

/** The least React that shows and marks the same picture. */
export function MinimalReact({ drawing, marks }: { drawing: Drawing; marks: Marks }): ReactElement {
	const { width, height, topics, lines } = drawing;
	const onClick = useCallback(
		(event: React.MouseEvent) => {
			const topic = (event.target as Element).closest("a.n");
			if (topic === null) return;
			event.preventDefault();
			marks.toggle(topic.id);
		},
		[marks],
	);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the links inside answer Enter by a click
		<svg
			className="rm"
			aria-label="Roadmap"
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
			onClick={onClick}
		>
			<path className="e" d={lines} />
			{topics.map((topic) => (
				<Card key={topic.id} topic={topic} marks={marks} />
			))}
		</svg>
	);
}
