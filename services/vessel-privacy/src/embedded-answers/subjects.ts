import type { SubjectFinder } from '@kindred/models/embedded-embedding-model';
import { emotionsIn, needsIn } from './heard.ts';

/**
 * What texts are compared by beside their words: the needs and the emotions that the lexicons find in them. The order
 * is part of every stored vector of the embedded model.
 */
export const subjectFinders: readonly SubjectFinder[] = [
  (text) => needsIn(text).map(({ known }) => ({ name: known.need, weight: 1 })),
  (text) => emotionsIn(text).map(({ emotion }) => ({ name: emotion, weight: 0.7 })),
];
