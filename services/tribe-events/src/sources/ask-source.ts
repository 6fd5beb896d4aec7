import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { SourceUnavailable } from './source-unavailable.ts';

/** A foreign HTTP source of JSON, and how long and how much of it is read. */
export interface AskedSource {
  /** The source's name, for faults. */
  readonly source: string;
  readonly url: URL;
  /** Names this application, as the terms of public sources ask. */
  readonly userAgent: string;
  /** For the whole answer, in milliseconds. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/**
 * Asks a source and checks the shape of its answer. Network: never inside a unit of work. Does not follow redirects and
 * does not retry.
 * @throws {SourceUnavailable}
 */
export async function askSource<Schema extends TSchema>(asked: AskedSource, schema: Schema): Promise<Static<Schema>> {
  const text = await readText(asked);
  const answer = parsed(text);
  if (!Value.Check(schema, answer)) throw new SourceUnavailable(asked.source, 'NONSENSE');
  return answer;
}

async function readText({ source, url, userAgent, timeoutMs, maxBytes }: AskedSource): Promise<string> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const headers = { accept: 'application/json', 'user-agent': userAgent };
    const response = await fetch(url, { headers, redirect: 'error', signal });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new SourceUnavailable(source, 'STATUS', new Error(`HTTP status ${response.status}`));
    }
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new SourceUnavailable(source, 'TOO_LARGE');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    if (error instanceof SourceUnavailable) throw error;
    throw new SourceUnavailable(source, signal.aborted ? 'SLOW' : 'AWAY', error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
