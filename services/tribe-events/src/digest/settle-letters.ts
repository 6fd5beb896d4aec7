import { digestSent } from '@kindred/contracts/tribe-events/digest-sent';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ComposedLetter } from './compose-letters.ts';

/**
 * What became of a letter. `SENT` is also one that may have arrived: a connection broke after it was handed over.
 * `REFUSED` would be refused again.
 */
export type LetterOutcome = 'SENT' | 'REFUSED' | 'NOT_SENT';

export interface SettledLetter extends ComposedLetter {
  readonly outcome: LetterOutcome;
}

const retryMs = 900_000;

/**
 * Stores what became of letters, in one statement, and tells of those that were sent. What a letter that was not sent
 * tells of stays news: the person is looked at again after a quarter of an hour.
 */
export async function settleLetters(work: UnitOfWork, lease: string, letters: readonly SettledLetter[]): Promise<void> {
  if (letters.length === 0) return;
  await work.run(job(), async (tx) => {
    const settled = await tx.query<{ letterId: string }>(settle, [
      lease,
      letters.map(({ letterId }) => letterId),
      letters.map(({ outcome }) => outcome !== 'NOT_SENT'),
      new Date(tx.now.getTime() + retryMs),
    ]);
    const ids = new Set(settled.map(({ letterId }) => letterId));
    for (const { letterId, userId, kinds, outcome } of letters)
      if (outcome === 'SENT' && ids.has(letterId))
        tx.publish(digestSent, { id: letterId, version: 1 }, { digestId: letterId, userId, kinds: [...kinds] });
  });
}

const settle = `
  UPDATE digest d SET letter_id = NULL, letter_until = NULL, lease = NULL, leased_until = NULL,
    told_until = CASE WHEN r.is_done THEN d.letter_until ELSE d.told_until END,
    attempts = CASE WHEN r.is_done THEN 0 ELSE d.attempts + 1 END,
    due_at = CASE WHEN r.is_done THEN d.due_at ELSE $4::timestamptz END
  FROM unnest($2::uuid[], $3::boolean[]) AS r (letter_id, is_done)
  WHERE d.letter_id = r.letter_id AND d.lease = $1
  RETURNING r.letter_id AS "letterId"`;
