import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tribe } from '../tribes/tribe.ts';
import { TooManyTribes, TribeFull } from './refusals.ts';

export const mostTribes = 3;

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

/**
 * How many seats of a tribe are taken: by ACTIVE members, and by invitations that have not lapsed.
 * @param except a person whose own invitation is left out, because it keeps the seat that they take
 */
export async function seatsTaken(tx: ReadTransaction, tribeId: string, except: string | null = null): Promise<number> {
  const [row] = await tx.query<{ count: string }>(
    `SELECT count(*) AS count FROM tribe_membership
     WHERE tribe_id = $1 AND user_id IS DISTINCT FROM $3 AND (status = 'ACTIVE' OR (status = 'PENDING' AND expires_at > $2))`,
    [tribeId, tx.now, except],
  );
  return Number(row?.count);
}

/** @throws {TribeFull} with the tribe's lock */
export async function refuseFullTribe(tx: ReadTransaction, tribe: Tribe, except: string | null = null): Promise<void> {
  if ((await seatsTaken(tx, tribe.id, except)) >= tribe.maxMembers) throw new TribeFull();
}
