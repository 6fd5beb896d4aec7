import type { EmbeddingModel } from '../embedding-model.ts';
import type { Meter } from '../meter.ts';
import { ModelAnsweredNonsense } from '../model-errors.ts';
import type { TokenUsage } from '../model-budget.ts';
import { estimateTokens } from '../tokens.ts';
import { countedIn, fieldsOf } from './answer-text.ts';
import { batchesOf } from './batches.ts';
import { wellFormed } from './chat-messages.ts';
import type { Connection } from './connection.ts';
import { deadline, type Deadline } from './deadline.ts';
import { errorIn } from './error-bodies.ts';
import { modelErrorFrom } from './faults.ts';
import { modelEndpoint } from './model-endpoint.ts';
import { setApart } from './set-apart.ts';

/**
 * At most this many bytes of a text are sent. A text never has more tokens than bytes, so this fits the 8,191 tokens of
 * most models. A model with a smaller window refuses the text, which is then shortened alone.
 */
const mostBytes = 8_000;

/** An embedding model at any address that speaks OpenAI's protocol. Holds to test/embedding-model-contract.ts. */
export function openaiEmbeddingModel(
  connection: Connection,
  model: string,
  meter: Meter,
  dimensions = 1_536,
): EmbeddingModel {
  const { dialect } = modelEndpoint(connection, model);

  function vectorsFor(input: readonly string[], limit: Deadline, usage: TokenUsage): Promise<(number[] | null)[]> {
    const { client, timeouts } = connection;
    return dialect.ask((without) => {
      const parts = (['dimensions', 'encoding_format'] as const).filter((part) => !without.has(part));
      const optional = { dimensions, encoding_format: 'float' };
      const body = { model, input, ...Object.fromEntries(parts.map((part) => [part, optional[part]])) };
      const send = async () => {
        const answered = await limit.within(
          client.post('/embeddings', { body, signal: limit.signal, timeout: timeouts.answerMs }),
        );
        const error = errorIn(answered);
        if (error) throw error;
        usage.in += countedIn(answered)?.in ?? estimateTokens(...input);
        return vectorsOf(fieldsOf(answered)['data'], input.length, dimensions);
      };
      return { parts, send };
    });
  }

  return {
    id: model,
    dimensions,
    embed(texts, { user, purpose }) {
      // An empty input is refused by some servers, and means the same as a blank one.
      const inputs = texts.map((text) => withinBytes(wellFormed(text)).trim() || ' ');
      return meter.call({ user, purpose, model, estimatedTokens: estimateTokens(...inputs) }, async (usage) => {
        const limit = deadline(connection.timeouts.wholeMs);
        try {
          return await setApart(batchesOf(inputs), (batch) => vectorsFor(batch, limit, usage));
        } catch (error) {
          throw limit.signal.aborted ? limit.signal.reason : modelErrorFrom(error);
        } finally {
          limit.end();
        }
      });
    },
  };
}

/** Cuts a text to the bytes that are sent, at the end of a whole character. */
function withinBytes(text: string): string {
  const buffer = new Uint8Array(mostBytes);
  const { read } = new TextEncoder().encodeInto(text, buffer);
  return text.slice(0, read);
}

/**
 * Returns unit vectors in the order of the request. Null for a vector that is missing, has other dimensions or is all
 * zeros.
 * @throws {ModelAnsweredNonsense} when no vector is valid
 */
function vectorsOf(data: unknown, count: number, dimensions: number): (number[] | null)[] {
  const items = (Array.isArray(data) ? data : []).map(fieldsOf);
  // The index places each vector: without it, one missing vector would shift all later ones.
  const isInOrder = items.length === count || items.every(({ index }) => typeof index === 'number');
  const vectors: (number[] | null)[] = Array.from({ length: count }, () => null);
  for (const [at, { index, embedding }] of isInOrder ? items.entries() : [])
    vectors[typeof index === 'number' ? index : at] = unit(embedding, dimensions);
  const asked = vectors.slice(0, count);
  if (asked.some((vector) => vector !== null)) return asked;
  throw new ModelAnsweredNonsense(undefined, { cause: new Error(`Not ${count} vectors of ${dimensions} dimensions.`) });
}

/**
 * A vector is a list of numbers, or base64 of 32-bit floats. The latter comes from a server that the request named no
 * format to.
 */
function unit(embedding: unknown, dimensions: number): number[] | null {
  const numbers = typeof embedding === 'string' ? floatsIn(embedding) : embedding;
  if (!Array.isArray(numbers) || numbers.length !== dimensions || !numbers.every(Number.isFinite)) return null;
  const length = Math.hypot(...(numbers as number[]));
  return Number.isFinite(length) && length > 0 ? (numbers as number[]).map((value) => value / length) : null;
}

function floatsIn(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readFloatLE(at * 4));
}
