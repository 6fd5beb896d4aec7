import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one person keeps to themselves in one session. */
@Entity('user_vessel')
export class UserVessel {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('uuid') sessionId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  static of(userId: string, sessionId: string, now: Date): UserVessel {
    return createEntity(UserVessel, {
      id: newId(),
      userId,
      sessionId,
      createdAt: now,
      updatedAt: now,
    });
  }
}
