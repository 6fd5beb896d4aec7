import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Archetype, ValueChoices } from './values.ts';

/** What matters to a person, in their words and order, and the archetypes they see themselves in. */
@Entity('value_profile')
export class ValueProfile implements ValueChoices {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('text', { array: true }) values!: string[];
  @Column('text', { array: true }) archetypes!: Archetype[];
  @Column('timestamptz') updatedAt!: Date;

  static of(userId: string, now: Date): ValueProfile {
    return createEntity(ValueProfile, {
      id: newId(),
      userId,
      values: [],
      archetypes: [],
      updatedAt: now,
    });
  }

  /** Takes over the choices; says whether they are others. */
  choose({ values, archetypes }: ValueChoices, now: Date): boolean {
    if (isSame(values, this.values) && isSame(archetypes, this.archetypes)) return false;
    this.values = [...values];
    this.archetypes = [...archetypes];
    this.updatedAt = now;
    return true;
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, place) => entry === other[place]);
}
