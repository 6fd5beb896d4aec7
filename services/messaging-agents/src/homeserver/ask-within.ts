import { setTimeout as after } from 'node:timers/promises';
import { HomeserverAway, HomeserverRefused, TokenRefused } from './refusals.ts';

/**
 * Waits for an answer of the homeserver, for so long at most. Null if none came, or the homeserver has none: the caller
 * does without. A fault of this service is thrown.
 */
export async function askWithin<Answer>(waitMs: number, answer: Promise<Answer>): Promise<Answer | null> {
  const ended = new AbortController();
  const orNull = answer.catch((error: unknown) => {
    if (error instanceof HomeserverAway || error instanceof HomeserverRefused || error instanceof TokenRefused)
      return null;
    throw error;
  });
  try {
    return await Promise.race([orNull, after(waitMs, null, { signal: ended.signal })]);
  } finally {
    ended.abort();
  }
}
