import { newId } from '@kindred/contracts/uuid';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What two people have agreed to have in common in a session. Made with the session. */
@Entity('shared_vessel')
export class SharedVessel {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  static of(sessionId: string, now: Date): SharedVessel {
    return Object.assign(new SharedVessel(), {
      id: newId(),
      sessionId,
      createdAt: now,
      updatedAt: now,
    } satisfies Partial<SharedVessel>);
  }
}
