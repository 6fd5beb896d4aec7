import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The password of an account, hashed. Only the unauthenticated role sees this table. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid') userId!: string;
  @Column('text') passwordHash!: string;
  @Column('timestamptz') changedAt!: Date;

  static of(userId: string, passwordHash: string, now: Date): Credential {
    return createEntity(Credential, { userId, passwordHash, changedAt: now });
  }

  /** Gives an account, which is locked, another password, or its first. */
  static async set(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
    const current = await tx.lockOne(Credential, { userId });
    if (current) Object.assign(current, { passwordHash, changedAt: tx.now });
    else tx.add(Credential.of(userId, passwordHash, tx.now));
  }
}
