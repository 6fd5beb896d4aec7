import { DomainError } from '@kindred/contracts/domain-error';
import type { EmbeddingModel } from '@kindred/models/embedding-model';
import type { Meaning } from './vessel-embedding.ts';

/** Writing something down does not wait longer for a model than this. */
const patienceMs = 3_000;

/**
 * What a text means, for keeping it beside what its person wrote. Null when the model is away, slow, or has no more to
 * give today: what was written is kept all the same, and a job makes the embedding later. Called outside of
 * transactions.
 */
export async function meaningOf(
  embedding: EmbeddingModel,
  personId: string,
  text: string | null,
): Promise<Meaning | null> {
  if (text === null) return null;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    const vectors = await Promise.race([embedding.embed([text], { user: personId, purpose: 'embed' }), tooLong]);
    const vector = vectors?.[0];
    return vector ? { model: embedding.id, vector } : null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
