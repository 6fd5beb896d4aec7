import { APIError } from 'openai';
import { longestText, type EmbeddingModel } from '../embedding-model.ts';
import type { Meter } from '../meter.ts';
import { ModelAnsweredNonsense } from '../model-errors.ts';
import type { TokenUsage } from '../model-budget.ts';
import { estimateTokens } from '../tokens.ts';
import { batchesOf } from './batches.ts';
import type { Connection } from './connection.ts';
import { deadline, type Deadline } from './deadline.ts';
import { modelErrorFrom } from './faults.ts';

/** An embedding model at any address that speaks OpenAI's protocol. Holds to test/embedding-model-contract.ts. */
export function openaiEmbeddingModel(connection: Connection, model: string, meter: Meter, dimensions = 1_536): EmbeddingModel {
  // Models with one length of their own refuse to be asked for any.
  let asksForDimensions = true;

  async function embedBatch(batch: readonly string[], limit: Deadline, usage: TokenUsage): Promise<number[][]> {
    const asked = asksForDimensions;
    try {
      const { client, timeouts } = connection;
      const answered = await limit.within(
        client.embeddings.create(
          { model, input: [...batch], encoding_format: 'float', ...(asked && { dimensions }) },
          { signal: limit.signal, timeout: timeouts.answerMs },
        ),
      );
      usage.in += answered.usage?.prompt_tokens ?? estimateTokens(...batch);
      return vectorsOf(answered.data, batch.length, dimensions);
    } catch (error) {
      if (!asked || !(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) throw error;
      asksForDimensions = false;
      return embedBatch(batch, limit, usage);
    }
  }

  return {
    id: model,
    dimensions,
    embed(texts, { user, purpose }) {
      // An empty input is refused by some servers, and means the same as a blank one.
      const inputs = texts.map((text) => text.slice(0, longestText).trim() || ' ');
      return meter.call({ user, purpose, model, estimatedTokens: estimateTokens(...inputs) }, async (usage) => {
        const limit = deadline(connection.timeouts.wholeMs);
        try {
          const vectors: number[][] = [];
          for (const batch of batchesOf(inputs)) vectors.push(...(await embedBatch(batch, limit, usage)));
          return vectors;
        } catch (error) {
          throw limit.signal.aborted ? limit.signal.reason : modelErrorFrom(error);
        } finally {
          limit.end();
        }
      });
    },
  };
}

/** In the order of the request, of length one. A vector that is missing, of another length or without direction is nonsense. */
function vectorsOf(data: readonly { index?: number; embedding?: unknown }[] | undefined, count: number, dimensions: number): number[][] {
  const vectors: (number[] | undefined)[] = Array.from({ length: count });
  for (const [at, { index = at, embedding }] of (Array.isArray(data) ? data : []).entries()) vectors[index] = unit(embedding, dimensions);
  return vectors.slice(0, count).map((vector) => {
    if (!vector) throw new ModelAnsweredNonsense(undefined, { cause: new Error(`Not ${count} vectors of ${dimensions} dimensions.`) });
    return vector;
  });
}

function unit(embedding: unknown, dimensions: number): number[] | undefined {
  if (!Array.isArray(embedding) || embedding.length !== dimensions) return undefined;
  const length = Math.hypot(...(embedding as number[]));
  return Number.isFinite(length) && length > 0 ? (embedding as number[]).map((value) => value / length) : undefined;
}
