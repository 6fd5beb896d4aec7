import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, IsNull, PrimaryColumn } from 'typeorm';
import { pairOf, type EndedTie, type Tie } from './tie.ts';

/** Two people, or a person and an agent, and what there is between them. The root of what is told about ties. */
@Entity('tie')
export class Pair {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userLow!: string;
  @Column('uuid', { nullable: true }) userHigh!: string | null;
  @Column('uuid', { nullable: true }) agentId!: string | null;
  @Column('uuid') requesterId!: string;
  @Column('text') status!: 'NONE' | 'PENDING' | 'ACTIVE';
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) activeSince!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('int') version!: number;

  /** A pair that nothing was between so far. */
  static of(one: string, other: { readonly userId: string } | { readonly agentId: string }, now: Date): Pair {
    const [userLow, userHigh] = 'userId' in other ? pairOf(one, other.userId) : [one, null];
    return createEntity(Pair, {
      id: newId(),
      userLow,
      userHigh,
      agentId: 'agentId' in other ? other.agentId : null,
      requesterId: one,
      status: 'NONE',
      createdAt: now,
      activeSince: null,
      endedAt: null,
      version: 0,
    });
  }

  get tie(): Tie | null {
    return this.status === 'NONE' ? null : { state: this.status, requesterId: this.requesterId };
  }

  get ended(): EndedTie | null {
    return this.endedAt && { endedAt: this.endedAt };
  }

  /** The other of the two people; null where the other is an agent. */
  otherThan(personId: string): string | null {
    return this.userLow === personId ? this.userHigh : this.userLow;
  }

  ask(requesterId: string, now: Date): void {
    Object.assign(this, {
      status: 'PENDING',
      requesterId,
      createdAt: now,
      activeSince: null,
      endedAt: null,
    } satisfies Partial<Pair>);
  }

  activate(now: Date): void {
    Object.assign(this, { status: 'ACTIVE', activeSince: now, endedAt: null } satisfies Partial<Pair>);
  }

  end(now: Date): void {
    if (this.status !== 'NONE')
      Object.assign(this, { status: 'NONE', activeSince: null, endedAt: now } satisfies Partial<Pair>);
  }
}

/** The pair's row, made where it is missing, and held: two who ask each other at the same moment meet here. */
export async function lockPair(tx: Transaction, pair: Pair): Promise<Pair> {
  await tx.insertIfAbsent(pair);
  const { userLow, userHigh, agentId } = pair;
  return tx.lock(Pair, { userLow, userHigh: userHigh ?? IsNull(), agentId: agentId ?? IsNull() });
}

/** Whether there is a block between the two people of a pair, in either direction. */
export async function isBlocked(
  tx: Transaction,
  { userLow, userHigh }: Pick<Pair, 'userLow' | 'userHigh'>,
): Promise<boolean> {
  if (userHigh === null) return false;
  const found = await tx.query('SELECT 1 FROM block WHERE (blocker_id, blocked_id) IN (($1, $2), ($2, $1)) LIMIT 1', [
    userLow,
    userHigh,
  ]);
  return found.length > 0;
}
