import { createEntity } from '@kindred/database/create-entity';
import type { NeedCategory } from './needs.ts';
import { Column, Entity } from 'typeorm';
import { placesIn, sealedOf } from '../sealed-texts/sealed-columns.ts';
import type { UserVessel } from './user-vessel.ts';
import { inVessel, ProposableItem, proposed, type Provenance } from './vessel-item.ts';

export interface NeedParts {
  readonly id: string;
  readonly need: Buffer;
  readonly category: NeedCategory;
  /** A JSON array of one to five quotes. */
  readonly evidence: Buffer;
  /** From 0 to 1 for what the guide found, null for what its person wrote. */
  readonly aiConfidence: number | null;
}

/** Something that a person needs, with the words that bear it out. */
@Entity('identified_need')
export class IdentifiedNeed extends ProposableItem {
  @Column('bytea') need!: Buffer;
  @Column('text') category!: NeedCategory;
  @Column('bytea') evidence!: Buffer;
  @Column('real', { nullable: true }) aiConfidence!: number | null;

  readonly kind = 'NEED';
  static readonly place = placesIn<'need' | 'evidence'>('identified_need');

  static of(vessel: UserVessel, parts: NeedParts, provenance: Provenance, now: Date): IdentifiedNeed {
    return createEntity(IdentifiedNeed, { ...inVessel(vessel), ...proposed(provenance, now), ...parts });
  }

  sealed(column: 'need' | 'evidence') {
    return sealedOf(IdentifiedNeed.place, this, column);
  }
}
