import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AchievementCategory, AchievementDetails, AchievementText } from './achievement-details.ts';
import type { AchievementCriterion } from './criteria.ts';

/** Something that people can earn. Its criteria and points never change. */
@Entity('achievement')
export class Achievement implements AchievementDetails {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text') category!: AchievementCategory;
  @Column('int') pointValue!: number;
  @Column('text', { nullable: true }) iconUrl!: string | null;
  @Column('jsonb') criteria!: readonly AchievementCriterion[];
  @Column('timestamptz') addedAt!: Date;
  /** Null while it can be earned. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('int') version!: number;

  static from(details: AchievementDetails, now: Date): Achievement {
    return createEntity(Achievement, { id: newId(), ...details, addedAt: now, retiredAt: null, version: 0 });
  }

  /** Changes how it is shown, and returns the names of what is different now. */
  change(text: Partial<AchievementText>): (keyof AchievementText)[] {
    const names = (Object.keys(text) as (keyof AchievementText)[]).filter((name) => this[name] !== text[name]);
    Object.assign(this, text);
    return names;
  }
}
