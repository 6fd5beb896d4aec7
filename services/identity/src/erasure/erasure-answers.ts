import type { ErasureCompleted } from '@kindred/contracts/erasure-completed';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';

/** What one service answered, or will. */
export interface ErasureAnswer {
  readonly service: string;
  readonly answeredAt: Date | null;
  readonly erased: ErasureCompleted['erased'];
  readonly kept: ErasureCompleted['kept'];
}

/** From now on these services owe an answer to the request. */
export async function awaitAnswers(tx: Transaction, requestId: string, services: readonly string[]): Promise<void> {
  await tx.query(
    `INSERT INTO erasure_answer (request_id, service, answer_version, erased, kept)
     SELECT $1, service, 0, '[]', '[]' FROM unnest($2::text[]) AS service ON CONFLICT DO NOTHING`,
    [requestId, services],
  );
}

export interface Answered extends Pick<ErasureCompleted, 'requestId' | 'erased' | 'kept'> {
  readonly service: string;
  /** Rises when a service answers the same request again: the highest says all. */
  readonly version: number;
}

/**
 * Keeps an answer, also of a service that none was expected of. The first is when it answered; the latest is what it
 * says.
 */
export async function keepAnswer(
  tx: Transaction,
  { requestId, service, version, erased, kept }: Answered,
): Promise<void> {
  await tx.query(
    `INSERT INTO erasure_answer AS answer (request_id, service, answered_at, answer_version, erased, kept) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (request_id, service) DO UPDATE SET answered_at = coalesce(answer.answered_at, excluded.answered_at),
       answer_version = excluded.answer_version, erased = excluded.erased, kept = excluded.kept
     WHERE answer.answer_version < excluded.answer_version`,
    [requestId, service, tx.now, version, JSON.stringify(erased), JSON.stringify(kept)],
  );
}

export function answersOf(tx: ReadTransaction, requestId: string): Promise<ErasureAnswer[]> {
  return tx.query<ErasureAnswer>(
    'SELECT service, answered_at AS "answeredAt", erased, kept FROM erasure_answer WHERE request_id = $1 ORDER BY service',
    [requestId],
  );
}

/**
 * Who still owes an answer. A service that is no longer part of the house (`present`) owes none: it would hold up a
 * receipt for ever.
 */
export function stillAwaited(answers: readonly ErasureAnswer[], present: ReadonlySet<string>): string[] {
  return answers
    .filter(({ service, answeredAt }) => answeredAt === null && present.has(service))
    .map(({ service }) => service);
}
