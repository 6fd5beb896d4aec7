import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Two people who have, or were asked to have, sessions together. `memberIds` repeats the members for row-level
 * security.
 */
@Entity('relationship')
export class Relationship {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { array: true }) memberIds!: string[];
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  static begunBy(userId: string, now: Date): Relationship {
    return createEntity(Relationship, {
      id: newId(),
      memberIds: [userId],
      createdAt: now,
      updatedAt: now,
    });
  }
}

/** One of the two, in slot 0 or 1: a third finds no slot. */
@Entity('relationship_member')
export class RelationshipMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') relationshipId!: string;
  @Column('smallint') slot!: 0 | 1;
  @Column('uuid') userId!: string;
  @Column('text') role!: 'MEMBER';
  @Column('timestamptz') joinedAt!: Date;

  static of(relationshipId: string, slot: 0 | 1, userId: string, now: Date): RelationshipMember {
    return createEntity(RelationshipMember, {
      id: newId(),
      relationshipId,
      slot,
      userId,
      role: 'MEMBER',
      joinedAt: now,
    });
  }
}
