import type { CompiledRoadmap, Track } from "@prereq/core";
import type { ReactElement } from "react";
import { inLanguage } from "./inLanguage.ts";
import { fillMessage } from "./messages/fillMessage.ts";
import type { Site } from "./site.ts";
import { sectionsById } from "./siteSections.ts";

interface TrackListProps {
	readonly site: Site;
	readonly roadmap: CompiledRoadmap;
}

/** The choices of a roadmap: each branch with whom it suits. */
export function TrackList({ site, roadmap }: TrackListProps): ReactElement | null {
	if (roadmap.tracks.length === 0) return null;
	return (
		<section aria-labelledby="tracks">
			<h2 id="tracks">{site.messages.tracks}</h2>
			{roadmap.tracks.map((track) => (
				<Branches key={track.id} site={site} roadmap={roadmap} track={track} />
			))}
		</section>
	);
}

function Branches({
	site,
	roadmap,
	track,
}: TrackListProps & { readonly track: Track }): ReactElement {
	const { messages, formats } = site;
	const sections = sectionsById(roadmap);
	const choose = fillMessage(messages.choose, {
		choose: formats.number(track.choose),
		count: formats.number(track.of.length),
	});
	return (
		<>
			<p className="hint">
				<span {...inLanguage(track.language)}>{track.title}</span> · {choose}
			</p>
			<ul className="goals">
				{track.of.map(({ section, chooseIf, language }) => (
					<li key={section}>
						<h3>
							<a href={`#${section}:section`} {...inLanguage(sections.get(section)?.language)}>
								{sections.get(section)?.title ?? section}
							</a>
						</h3>
						{chooseIf && (
							<p {...inLanguage(language)}>
								{fillMessage(messages.chooseIf, { reason: chooseIf })}
							</p>
						)}
					</li>
				))}
			</ul>
		</>
	);
}
