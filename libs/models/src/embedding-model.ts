import type { AskedFor } from './asked-for.ts';

/**
 * The port for embedding models, with two adapters. `openai/openai-embedding-model.ts` asks a server, and
 * `embedded-embedding-model.ts` hashes n-grams. Both pass test/embedding-model-contract.ts. Vectors of two models
 * cannot be compared, so store `id` beside each vector.
 */
export interface EmbeddingModel {
  readonly id: string;
  /** How long every vector is; 1,536 unless set. */
  readonly dimensions: number;
  /**
   * Returns a unit vector for each text, in their order, so the cosine of two is their inner product. A text has the
   * same vector in every batch. A text that is too long is cut, and its beginning counts. Null for a text that the
   * model refuses at every length; the other texts still get vectors.
   * @throws {ModelUnavailable} @throws {ModelBusy} @throws {ModelBudgetSpent}
   */
  embed(texts: readonly string[], askedFor: AskedFor): Promise<(number[] | null)[]>;
}

/** The embedded models read this many characters of a text. */
export const longestText = 16_000;
