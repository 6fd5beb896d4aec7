import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of Matrix who has linked no account here. Counts as human, is a guest everywhere, and never votes. */
@Entity('bridge_guest')
export class BridgeGuest {
  @PrimaryColumn('uuid') id!: string;
  /** Null once the guest was erased. */
  @Column('text', { nullable: true }) matrixId!: string | null;
  @Column('text', { nullable: true }) displayName!: string | null;
  @Column('timestamptz') firstSeenAt!: Date;

  static meet(matrixId: string, displayName: string | null, now: Date): BridgeGuest {
    return createEntity(BridgeGuest, { id: newId(), matrixId, displayName, firstSeenAt: now });
  }
}
