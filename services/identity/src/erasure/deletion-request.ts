import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const graceMs = 30 * 24 * 3_600_000;

/** A person's wish to be deleted, from the day on which it was asked for to the receipt. Taken back, it is gone. */
@Entity('deletion_request')
export class DeletionRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') requestedAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  /** When every service was told to erase: from here there is no way back. */
  @Column('timestamptz', { nullable: true }) announcedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
  /** Where the receipt goes, sealed under the service's key: the account's own address is erased long before that. */
  @Column('bytea', { nullable: true }) receiptAddress!: Buffer | null;

  static of(userId: string, now: Date): DeletionRequest {
    return createEntity(DeletionRequest, {
      id: newId(),
      userId,
      requestedAt: now,
      dueAt: new Date(now.getTime() + graceMs),
      announcedAt: null,
      completedAt: null,
      receiptAddress: null,
    });
  }
}

/** A pending deletion as its owner sees it: the account itself says when. */
export interface PendingDeletion {
  readonly requestedAt: Date;
  readonly dueAt: Date;
}

export function pendingDeletion(dueAt: Date): PendingDeletion {
  return { requestedAt: new Date(dueAt.getTime() - graceMs), dueAt };
}
