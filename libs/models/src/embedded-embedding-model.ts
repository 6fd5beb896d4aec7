import { longestText, type EmbeddingModel } from './embedding-model.ts';
import { hashOf, HashedFeatures } from './embedded/hashed-features.ts';
import { wordsOf } from './embedded/sentences.ts';
import { stem, stopWords } from './embedded/stem.ts';
import type { Meter } from './meter.ts';
import { estimateTokens } from './tokens.ts';

/**
 * How much each sort of feature counts for. Found by trying on pairs of sentences: see
 * embedded-embedding-model.spec.ts.
 */
const weights = { words: 1, pairs: 0.4, letters: 0.6, subjects: 0.8 };
/** `subjects` is the seed of the first finder. Each further finder has the next one. */
const seeds = { empty: 0, words: 1, pairs: 2, letters: 3, subjects: 4 };
const stopWordWeight = 0.1;

/** Finds what a text is about, for example by a lexicon of the service. */
export type SubjectFinder = (text: string) => readonly Subject[];

export interface Subject {
  readonly name: string;
  /** Relative to the other subjects of the text. */
  readonly weight: number;
}

/**
 * An embedding model that learnt nothing: deterministic and offline. Words, pairs of words and their letters (three to
 * five in a row) are hashed into a vector, together with the subjects that the service's finders see. Texts that share
 * words, forms of them, or a subject are near. It cannot see that two texts mean the same in quite different words.
 */
export function embeddedEmbeddingModel(
  meter: Meter,
  dimensions = 1_536,
  subjects: readonly SubjectFinder[] = [],
): EmbeddingModel {
  const id = 'embedded-ngrams-1';
  return {
    id,
    dimensions,
    embed(texts, { user, purpose }) {
      const tokens = estimateTokens(...texts.map((text) => text.slice(0, longestText)));
      return meter.call({ user, purpose, model: id, estimatedTokens: tokens }, async (usage) => {
        usage.in = tokens;
        return texts.map((text) => embeddingOf(text.slice(0, longestText), dimensions, subjects));
      });
    },
  };
}

/** The vector of one text, of length one. A text without a word has one as well, near to no other. */
export function embeddingOf(text: string, dimensions: number, subjects: readonly SubjectFinder[] = []): number[] {
  const sorts = featuresOf(text, dimensions, subjects);
  const vector = new Float64Array(dimensions);
  sorts.words.addTo(vector, weights.words);
  sorts.pairs.addTo(vector, weights.pairs);
  sorts.letters.addTo(vector, weights.letters);
  sorts.subjects.addTo(vector, weights.subjects);
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) {
    vector[hashOf(text.trim(), seeds.empty) % dimensions] = 1;
    return Array.from(vector);
  }
  const length = Math.sqrt(squares);
  return Array.from(vector, (value) => value / length);
}

function featuresOf(text: string, dimensions: number, finders: readonly SubjectFinder[]) {
  const of = () => new HashedFeatures(dimensions);
  const sorts = { words: of(), pairs: of(), letters: of(), subjects: of() };
  let before = '';
  for (const word of wordsOf(text)) {
    const isStopWord = stopWords.has(word);
    const root = isStopWord ? word : stem(word);
    sorts.words.add(hashOf(root, seeds.words), isStopWord ? stopWordWeight : 1);
    if (isStopWord) continue;
    if (before !== '') sorts.pairs.add(hashOf(`${before} ${root}`, seeds.pairs), 1);
    before = root;
    addLetters(sorts.letters, `^${word}$`);
  }
  for (const [nth, find] of finders.entries())
    for (const { name, weight } of find(text)) sorts.subjects.add(hashOf(name, seeds.subjects + nth), weight);
  return sorts;
}

function addLetters(letters: HashedFeatures, word: string): void {
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= word.length; at += 1) letters.add(hashOf(word, seeds.letters, at, at + size), 1);
  }
}
