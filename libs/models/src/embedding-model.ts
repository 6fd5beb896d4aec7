import type { AskedFor } from './asked-for.ts';

/**
 * The port for embedding models: `openai/openai-embedding-model.ts` asks one over the network,
 * `embedded-embedding-model.ts` hashes n-grams. Both hold to test/embedding-model-contract.ts. Vectors of two models
 * cannot be compared: keep `id` beside each.
 */
export interface EmbeddingModel {
  readonly id: string;
  /** How long every vector is; 1,536 unless set. */
  readonly dimensions: number;
  /**
   * A vector of length one for each text, in their order; the cosine of two is then their inner product. The same text
   * has the same vector, however it is batched. A text that is too long for the model counts by its beginning. Null
   * where the model refuses a text in every length; the other texts have their vectors all the same.
   * @throws {ModelUnavailable} @throws {ModelBusy} @throws {ModelBudgetSpent}
   */
  embed(texts: readonly string[], askedFor: AskedFor): Promise<(number[] | null)[]>;
}

/** Characters of a text that the embedded models read. */
export const longestText = 16_000;
