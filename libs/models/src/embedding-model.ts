import type { AskedFor } from './asked-for.ts';

/**
 * The port for embedding models: `openai/openai-embedding-model.ts` asks one over the network, `embedded-embedding-model.ts` hashes
 * n-grams. Both hold to test/embedding-model-contract.ts. Vectors of two models cannot be compared: keep `id` beside each.
 */
export interface EmbeddingModel {
  readonly id: string;
  /** How long every vector is; 1,536 unless set. */
  readonly dimensions: number;
  /**
   * A vector of length one for each text, in their order; the cosine of two is then their inner product. The same text has the
   * same vector, however it is batched. Text beyond `longestText` characters is left out of account.
   * @throws {ModelUnavailable} @throws {ModelBusy} @throws {ModelBudgetSpent}
   */
  embed(texts: readonly string[], askedFor: AskedFor): Promise<number[][]>;
}

/** Characters of a text that count: what fits the 8,192 tokens of most models, with room for scripts that take more of them. */
export const longestText = 16_000;
