import type { Place } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Parts } from '../parts.ts';
import { stepOfCode } from './totp.ts';

/** How long a secret that was shown waits for its first code. */
const confirmWithinMs = 15 * 60_000;

/** The authenticator app of a person; its secret is sealed. It counts once its first code has come. */
@Entity('totp_factor')
export class TotpFactor {
  @PrimaryColumn('uuid') userId!: string;
  @Column('bytea') secret!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  /** The time step of the last code that was taken. PostgreSQL's bigint comes as text. */
  @Column('bigint', { nullable: true }) lastStep!: string | null;

  static place(userId: string): Place {
    return { table: 'totp_factor', column: 'secret', rowId: userId };
  }

  static of(userId: string, secret: Buffer, now: Date): TotpFactor {
    return Object.assign(new TotpFactor(), {
      userId,
      secret,
      createdAt: now,
      confirmedAt: null,
      lastStep: null,
    } satisfies TotpFactor);
  }
}

/** Whether a secret that was shown may still be confirmed. */
export function awaitsCode({ confirmedAt, createdAt }: TotpFactor, now: Date): boolean {
  return confirmedAt === null && now.getTime() - createdAt.getTime() < confirmWithinMs;
}

/** Takes a code once, for a factor that is locked; false for a wrong one, and for one that was taken. */
export async function takeCode(tx: Transaction, { sealer }: Parts, factor: TotpFactor, code: string): Promise<boolean> {
  const secret = await sealer.open(tx, TotpFactor.place(factor.userId), factor.secret);
  const step = stepOfCode(secret, code, {
    now: tx.now,
    lastStep: factor.lastStep === null ? null : Number(factor.lastStep),
  });
  if (step === null) return false;
  factor.lastStep = String(step);
  return true;
}
