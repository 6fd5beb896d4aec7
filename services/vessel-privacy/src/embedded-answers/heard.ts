import { emotionsByWord, type KnownEmotion } from './emotions-lexicon.ts';
import { knownNeeds, type KnownNeed } from './needs-lexicon.ts';
import { wordsOf } from '@kindred/models/embedded/sentences';

const withPatterns = knownNeeds.map((known) => ({ known, pattern: patternOf(known.shows) }));

function patternOf(shows: string): RegExp {
  const phrases = shows
    .split(',')
    .map((phrase) => phrase.trim())
    .sort((a, b) => b.length - a.length);
  const either = phrases.map((phrase) => phrase.replaceAll('*', "[\\p{L}']*").replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The needs that show in a text, with how many of their words do, the most first. */
export function needsIn(text: string): { known: KnownNeed; hits: number }[] {
  const plain = text.replace(/[’ʼ]/g, "'");
  return withPatterns
    .map(({ known, pattern }) => ({ known, hits: plain.match(pattern)?.length ?? 0 }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
}

/** The feelings named in a text, each once, the strongest first. One that is denied ("not angry") is left out. */
export function emotionsIn(text: string): KnownEmotion[] {
  const words = wordsOf(text);
  const found = words.flatMap((word, at) => {
    const known = emotionsByWord.get(word);
    return known && !denied(words, at) ? [known] : [];
  });
  const byName = new Map(found.map((known) => [known.emotion, known]));
  return [...byName.values()].sort((a, b) => b.intensity - a.intensity);
}

const denials = new Set([
  'not',
  'never',
  'no',
  "isn't",
  "wasn't",
  "don't",
  "didn't",
  "doesn't",
  "aren't",
  "weren't",
  'without',
  'hardly',
]);

function denied(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => denials.has(word));
}
