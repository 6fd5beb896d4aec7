import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What two people have agreed to have in common in a session. Made with the session. */
@Entity('shared_vessel')
export class SharedVessel {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  static of(sessionId: string, now: Date): SharedVessel {
    return createEntity(SharedVessel, {
      id: newId(),
      sessionId,
      createdAt: now,
      updatedAt: now,
    });
  }
}
