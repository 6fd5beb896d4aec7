import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What counted when an achievement was awarded. */
export interface AwardedFor {
  /** One for each of the criteria, in their order. */
  readonly counts: readonly number[];
  /** The last event that counted. */
  readonly eventId: string | null;
  /** The last tribe in which something counted. */
  readonly tribeId: string | null;
}

/** An achievement that a person has earned. It never changes. */
@Entity('user_achievement')
export class UserAchievement implements AwardedFor {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('uuid') achievementId!: string;
  @Column('timestamptz') awardedAt!: Date;
  @Column('int', { array: true }) counts!: readonly number[];
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('uuid', { nullable: true }) tribeId!: string | null;
  @Column('int') version!: number;

  static award(userId: string, achievementId: string, { counts, eventId, tribeId }: AwardedFor, now: Date) {
    return createEntity(UserAchievement, {
      id: newId(),
      userId,
      achievementId,
      awardedAt: now,
      counts: [...counts],
      eventId,
      tribeId,
      version: 0,
    });
  }
}
