import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Weekday } from './free-evenings.ts';
import type { QuietHours } from './quiet-hours.ts';

export type { QuietHours } from './quiet-hours.ts';

/** What `updateProfile` may change of them. */
export interface PreferenceValues {
  readonly languages: string[];
  readonly timeZone: string | null;
  readonly quietHours: QuietHours | null;
  readonly freeEvenings: Weekday[];
}

/**
 * The part of a profile that only its person sees: which languages they speak, and when they want to be written to or
 * have time. Row-level security gives a person their own. It is a table of its own so that a reader of `Profile` cannot
 * come by it.
 */
@Entity('preferences')
export class Preferences {
  @PrimaryColumn('uuid') userId!: string;
  /** BCP 47 primary tags, the preferred one first. */
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { nullable: true }) timeZone!: string | null;
  @Column('text', { nullable: true }) quietFrom!: string | null;
  @Column('text', { nullable: true }) quietTo!: string | null;
  @Column('text', { array: true }) freeEvenings!: Weekday[];

  static of(userId: string): Preferences {
    return createEntity(Preferences, {
      userId,
      languages: [],
      timeZone: null,
      quietFrom: null,
      quietTo: null,
      freeEvenings: [],
    });
  }

  get language(): string | null {
    return this.languages[0] ?? null;
  }

  get quietHours(): QuietHours | null {
    return this.quietFrom === null || this.quietTo === null ? null : { from: this.quietFrom, to: this.quietTo };
  }

  /** Takes over the given values. Returns whether any of them is new. */
  change({ quietHours, ...values }: Partial<PreferenceValues>): boolean {
    const before = JSON.stringify(this);
    Object.assign(this, values);
    if (quietHours !== undefined) {
      this.quietFrom = quietHours?.from ?? null;
      this.quietTo = quietHours?.to ?? null;
    }
    return JSON.stringify(this) !== before;
  }
}
