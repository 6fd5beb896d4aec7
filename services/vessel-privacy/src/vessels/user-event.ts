import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity } from 'typeorm';
import { placesIn, sealedOf } from '../sealed-texts/sealed-columns.ts';
import type { UserVessel } from './user-vessel.ts';
import { inVessel, ProposableItem, proposed, type Provenance } from './vessel-item.ts';

export const attributions = ['SELF', 'OTHER', 'MUTUAL', 'EXTERNAL'] as const;
export type Attribution = (typeof attributions)[number];

/** What a new event is made of; the texts are sealed for the places of `id`. */
export interface EventParts {
  readonly id: string;
  readonly description: Buffer;
  readonly attributedTo: Attribution;
  /** A JSON array of words. */
  readonly emotions: Buffer;
  readonly timestamp: Date;
}

/** Something that happened, as one person tells it. */
@Entity('user_event')
export class UserEvent extends ProposableItem {
  @Column('bytea') description!: Buffer;
  @Column('text') attributedTo!: Attribution;
  @Column('bytea') emotions!: Buffer;
  /** When it happened. */
  @Column('timestamptz') timestamp!: Date;

  readonly kind = 'EVENT';
  static readonly place = placesIn<'description' | 'emotions'>('user_event');

  static of(vessel: UserVessel, parts: EventParts, provenance: Provenance, now: Date): UserEvent {
    return createEntity(UserEvent, { ...inVessel(vessel), ...proposed(provenance, now), ...parts });
  }

  sealed(column: 'description' | 'emotions') {
    return sealedOf(UserEvent.place, this, column);
  }
}
