import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tribe } from '../tribes/tribe.ts';
import { TooManyTribes, TribeFull } from './refusals.ts';

export const mostTribes = 3;

/** ACTIVE and INACTIVE members of a tribe, and open invitations. Without it, idle members would add up over time. */
const mostInRoster = 16;

/** A person's row, locked before they take a seat anywhere, so that two acceptances at once count each other. */
@Entity('seat_holder')
export class SeatHolder {
  @PrimaryColumn('uuid') userId!: string;
  @Column('timestamptz') since!: Date;
}

/** Locks a person's seats. Taken before the lock of a tribe. */
export async function lockSeatsOf(tx: Transaction, userId: string): Promise<void> {
  await tx.query('INSERT INTO seat_holder (user_id, since) VALUES ($1, $2) ON CONFLICT DO NOTHING', [userId, tx.now]);
  await tx.lock(SeatHolder, { userId });
}

/** @throws {TooManyTribes} with the lock of `lockSeatsOf` */
export async function refuseFourthTribe(tx: ReadTransaction, userId: string): Promise<void> {
  const [row] = await tx.query<{ count: string }>(
    `SELECT count(*) AS count FROM tribe_membership m JOIN tribe t ON t.id = m.tribe_id
     WHERE m.user_id = $1 AND m.status IN ('ACTIVE', 'INACTIVE') AND t.status <> 'DISSOLVED'`,
    [userId],
  );
  if (Number(row?.count) >= mostTribes) throw new TooManyTribes(mostTribes);
}

/** How many seats of a tribe are taken: by ACTIVE members, and by invitations that have not lapsed. */
export async function seatsTaken(tx: ReadTransaction, tribeId: string): Promise<number> {
  return (await countOthers(tx, tribeId, null)).seated;
}

/**
 * @param taker a person whose own row is left out: an invitation keeps the seat that they take, and an INACTIVE member
 *   is in the roster already
 * @throws {TribeFull} with the tribe's lock
 */
export async function refuseFullTribe(tx: ReadTransaction, tribe: Tribe, taker: string | null = null): Promise<void> {
  const { seated, resting } = await countOthers(tx, tribe.id, taker);
  if (seated >= tribe.maxMembers || seated + resting >= mostInRoster) throw new TribeFull();
}

/** @param except a person who is left out */
async function countOthers(tx: ReadTransaction, tribeId: string, except: string | null) {
  const [row] = await tx.query<{ seated: number; resting: number }>(
    `SELECT count(*) FILTER (WHERE status = 'ACTIVE' OR (status = 'PENDING' AND expires_at > $2))::int AS seated,
       count(*) FILTER (WHERE status = 'INACTIVE')::int AS resting
     FROM tribe_membership WHERE tribe_id = $1 AND user_id IS DISTINCT FROM $3`,
    [tribeId, tx.now, except],
  );
  return { seated: 0, resting: 0, ...row };
}
