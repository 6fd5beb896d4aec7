import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommunicationStyle } from './communication-style.ts';
import { roundedPoint, type Point } from '@kindred/contracts/point';

/** What a profile says in words and choices; the place as a point is set apart from it. */
export type ProfileWords = Pick<Profile, 'name' | 'bio' | 'location' | 'communicationStyle' | 'maxTravelDistanceMiles'>;

/**
 * What a person says about themselves, as others may see it. The exact place is kept elsewhere: no reader of this comes
 * by it.
 */
@Entity('profile')
export class Profile {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) bio!: string | null;
  @Column('text', { nullable: true }) location!: string | null;
  @Column('double precision', { nullable: true }) approximateLatitude!: number | null;
  @Column('double precision', { nullable: true }) approximateLongitude!: number | null;
  @Column('text', { nullable: true }) communicationStyle!: CommunicationStyle | null;
  /** Null where the person has not said: then `defaultTravelDistanceMiles` holds. */
  @Column('int', { nullable: true }) maxTravelDistanceMiles!: number | null;
  @Column('timestamptz') updatedAt!: Date;

  static of(userId: string, now: Date): Profile {
    return createEntity(Profile, {
      id: newId(),
      userId,
      name: null,
      bio: null,
      location: null,
      approximateLatitude: null,
      approximateLongitude: null,
      communicationStyle: null,
      maxTravelDistanceMiles: null,
      updatedAt: now,
    });
  }

  /** Takes over what is given, null included; says what of it is new. */
  say(words: Partial<ProfileWords>): (keyof ProfileWords)[] {
    const changed = (Object.keys(words) as (keyof ProfileWords)[]).filter(
      (field) => words[field] !== undefined && words[field] !== this[field],
    );
    for (const field of changed) Object.assign(this, { [field]: words[field] });
    return changed;
  }

  get approximatePoint(): Point | null {
    const { approximateLatitude: latitude, approximateLongitude: longitude } = this;
    return latitude === null || longitude === null ? null : { latitude, longitude };
  }

  /** Shows others where the person is, rounded, or no longer. */
  show(point: Point | null): void {
    const rounded = point && roundedPoint(point);
    this.approximateLatitude = rounded?.latitude ?? null;
    this.approximateLongitude = rounded?.longitude ?? null;
  }
}
