import type { ServerResponse } from 'node:http';
import { embeddingOf, type SubjectFinder } from '@kindred/models/embedded-embedding-model';
import type { ModelDialect } from './dialect.ts';
import type { EmbeddingsBody, ModelFault } from './protocol.ts';

export interface HowToEmbed {
  readonly fault: ModelFault | undefined;
  readonly dialect: ModelDialect;
  readonly subjects: readonly SubjectFinder[];
}

/** Vectors of the embedded model, not of length one, and the last text's first: a client may rely on `index` alone. */
export async function answerEmbeddings(
  { model, input, dimensions = 1_536 }: EmbeddingsBody,
  response: ServerResponse,
  { fault, dialect, subjects }: HowToEmbed,
): Promise<void> {
  const texts = typeof input === 'string' ? [input] : input;
  const length = fault === 'nonsense' ? 3 : dimensions;
  const vectorOf = (text: string) => {
    if (dialect.wordWithoutVector !== undefined && text.includes(dialect.wordWithoutVector)) return [null];
    const vector = embeddingOf(text, length, subjects).map((value) => value * 2);
    return dialect.base64 ? Buffer.from(Float32Array.from(vector).buffer).toString('base64') : vector;
  };
  const data = texts.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })).reverse();
  const tokens = texts.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0);
  response.writeHead(200, { 'content-type': 'application/json' });
  const whole = JSON.stringify({
    object: 'list',
    model,
    data: fault === 'empty' ? [] : data,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
  if (fault === 'cut') response.write(whole.slice(0, whole.length / 2), () => response.destroy());
  else response.end(fault === 'malformed' ? '{"data": [SERVER-WORDS' : whole);
}
