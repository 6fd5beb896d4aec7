import type { Transaction } from '@kindred/database/transaction';
import type { Erasure } from '@kindred/service/personal-data/erasing';
import type { Dependencies } from '../dependencies.ts';
import { lockChains } from '../traces/chain-lock.ts';
import { abandonSessionsWith, eraseSessionsOfTheGone, leaveInvitationsByAddress } from './sessions-of-the-gone.ts';
import { whatGoes, whatStays } from './what-is-held.ts';

/** How many rows of each kind. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(kind: string, rows: number): void {
    if (rows > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + rows);
  }

  get all(): { kind: string; count: number }[] {
    return [...this.#counts].map(([kind, count]) => ({ kind, count }));
  }
}

/**
 * What a person kept to themselves goes, and what they shared, with what rests on it. What both agreed on stays for the
 * other and names somebody who is gone; when both are, it goes as well, and the key under which it was sealed. Ids
 * alone are read.
 */
export async function erase(tx: Transaction, userId: string, { sealer }: Dependencies): Promise<Erasure> {
  const erased = new Tally();
  const members = await abandonSessionsWith(tx, userId);
  await leaveInvitationsByAddress(tx, userId);
  erased.add(
    'ANSWER',
    await deleted(
      tx,
      'session_message WHERE id IN (SELECT reply_id FROM guide_reply WHERE owner_id = $1 AND reply_id IS NOT NULL)',
      userId,
    ),
  );
  erased.add(
    'COMMON_GROUND',
    await deleted(
      tx,
      'common_ground WHERE proposed_by = $1 OR rests_on && ARRAY(SELECT id FROM consented_content WHERE source_user_id = $1)',
      userId,
    ),
  );
  // What waits to be chained goes before the chain is held: whoever chains takes the two in this order. It is in no
  // receipt: how many there are says how often the other spoke to their guide today.
  await deleted(tx, 'trace_due WHERE subject_id = $1', userId);
  await lockChains(tx, [userId]);
  for (const { table, owner, kind, untold } of whatGoes) {
    const rows = await deleted(tx, `${table} WHERE ${owner} = $1`, userId);
    if (!untold) erased.add(kind, rows);
  }
  erased.add('SESSION', await eraseSessionsOfTheGone(tx, sealer, userId, members));
  return { erased: erased.all, kept: await kept(tx, userId) };
}

async function kept(tx: Transaction, userId: string): Promise<Erasure['kept']> {
  const found = new Map<string, { kind: string; count: number; reason: string }>();
  for (const { table, owner, kind, reason } of whatStays) {
    const count = await counted(tx, `${table} WHERE ${owner} = $1`, userId);
    if (count > 0) found.set(kind, { kind, reason, count: (found.get(kind)?.count ?? 0) + count });
  }
  const sessions = await counted(tx, 'vessel_session WHERE $1 = ANY (member_ids)', userId);
  return [
    ...found.values(),
    ...(sessions > 0 ? [{ kind: 'SESSION', count: sessions, reason: 'BELONGS_TO_BOTH' }] : []),
  ];
}

async function deleted(tx: Transaction, from: string, userId: string): Promise<number> {
  return (await tx.query(`DELETE FROM ${from} RETURNING 1`, [userId])).length;
}

async function counted(tx: Transaction, from: string, userId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`, [userId]);
  return row?.count ?? 0;
}
