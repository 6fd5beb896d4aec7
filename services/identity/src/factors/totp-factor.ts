import { createEntity } from '@kindred/database/create-entity';
import type { Place } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { stepOfCode } from './totp.ts';

/** A secret that was shown can be confirmed for this long. */
const confirmWithinMs = 15 * 60_000;

/**
 * A person's authenticator app. Its secret is stored encrypted. It counts as a factor once its first code is confirmed.
 */
@Entity('totp_factor')
export class TotpFactor {
  @PrimaryColumn('uuid') userId!: string;
  @Column('bytea') secret!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  /** The time step of the last accepted code. A bigint, which the PostgreSQL driver returns as text. */
  @Column('bigint', { nullable: true }) lastStep!: string | null;

  static place(userId: string): Place {
    return { table: 'totp_factor', column: 'secret', rowId: userId };
  }

  static of(userId: string, secret: Buffer, now: Date): TotpFactor {
    return createEntity(TotpFactor, {
      userId,
      secret,
      createdAt: now,
      confirmedAt: null,
      lastStep: null,
    });
  }
}

/** Whether a secret that was shown may still be confirmed. */
export function awaitsCode({ confirmedAt, createdAt }: TotpFactor, now: Date): boolean {
  return confirmedAt === null && now.getTime() - createdAt.getTime() < confirmWithinMs;
}

/**
 * Accepts a code once; the factor must be locked. Returns false for a wrong code and for one that was accepted before.
 */
export async function takeCode(
  tx: Transaction,
  { sealer }: Dependencies,
  factor: TotpFactor,
  code: string,
): Promise<boolean> {
  const secret = await sealer.open(tx, TotpFactor.place(factor.userId), factor.secret);
  const step = stepOfCode(secret, code, {
    now: tx.now,
    lastStep: factor.lastStep === null ? null : Number(factor.lastStep),
  });
  if (step === null) return false;
  factor.lastStep = String(step);
  return true;
}
