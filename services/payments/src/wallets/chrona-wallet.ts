import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's way to their Chrona account. The balance is the account's. */
@Entity('chrona_wallet')
export class ChronaWallet {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('uuid') accountId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('int') version!: number;

  static open(userId: string, accountId: string, now: Date): ChronaWallet {
    return createEntity(ChronaWallet, {
      id: newId(),
      userId,
      accountId,
      createdAt: now,
      version: 0,
    });
  }
}
