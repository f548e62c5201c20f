/*! Contains MiniSearch: MIT License, Copyright 2022 Luca Ongaro, https://github.com/lucaong/minisearch */
import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { SearchPage } from "../../search/searchFile.ts";
import { foldText, isUnspaced, pageTerms, queryTerms } from "./searchTerms.ts";

/** A page that answers a query. */
export interface FoundPage {
	readonly page: SearchPage;
	/** Folded words of the page that answer it. */
	readonly terms: readonly string[];
}

/** In the order in which a find counts. */
const FIELDS = ["title", "names", "summary", "text"] as const;
/** Shorter words are too near to each other to be mistyped. */
const FORGIVING_LENGTH = 4;

/** What counts as an answer, from strict to lenient; the first that finds something holds. */
const ATTEMPTS: readonly SearchOptions[] = [
	{ combineWith: "AND" },
	{ combineWith: "AND", fuzzy: nearness },
	{ combineWith: "OR", fuzzy: nearness },
];

/**
 * Reads pages once and answers queries about them, best first: titles that begin with the query, then
 * words of titles, other names, summaries, the rest. Pages have to answer every word, by its beginning;
 * only where none does, words that are nearly alike count, and then some of the words.
 */
export function createFinder(pages: readonly SearchPage[]): (query: string) => FoundPage[] {
	const index = new MiniSearch<SearchPage & { id: number }>({
		fields: [...FIELDS],
		tokenize: pageTerms,
		processTerm: (term) => term,
		searchOptions: {
			tokenize: queryTerms,
			boost: { title: 4, names: 2 },
			prefix: (term) => !isUnspaced(term),
		},
	});
	index.addAll(pages.map((page, id) => ({ ...page, id })));
	return (query) => {
		const start = foldText(query).trim();
		const results = firstAnswer(index, query);
		return results
			.map((result) => {
				const page = pages[result.id]!;
				const isStart = foldText(page.title).startsWith(start);
				return { page, terms: result.terms, rank: isStart ? -1 : rankOf(result) };
			})
			.sort((a, b) => a.rank - b.rank);
	};
}

function firstAnswer(index: MiniSearch, query: string): SearchResult[] {
	for (const attempt of ATTEMPTS) {
		const results = index.search(query, attempt);
		if (results.length > 0) return results;
	}
	return [];
}

/** Letters that may be wrong, as a part of the word: two exchanged letters of six are two. */
function nearness(term: string): number | false {
	return isUnspaced(term) || term.length < FORGIVING_LENGTH ? false : 0.25;
}

/** The best field in which a result has a word of the query. */
function rankOf({ match }: SearchResult): number {
	return Math.min(...Object.values(match).flatMap((fields) => fields.map(fieldRank)));
}

function fieldRank(field: string): number {
	return (FIELDS as readonly string[]).indexOf(field);
}
