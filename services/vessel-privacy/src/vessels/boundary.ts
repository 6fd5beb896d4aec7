import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity } from 'typeorm';
import { placesIn, sealedOf } from '../sealed-texts/sealed-columns.ts';
import type { UserVessel } from './user-vessel.ts';
import { inVessel, ProposableItem, proposed, type Provenance } from './vessel-item.ts';

export interface BoundaryParts {
  readonly id: string;
  readonly description: Buffer;
  readonly nonNegotiable: boolean;
}

/** Where somebody draws a line. */
@Entity('boundary')
export class Boundary extends ProposableItem {
  @Column('bytea') description!: Buffer;
  @Column('boolean') nonNegotiable!: boolean;

  readonly kind = 'BOUNDARY';
  static readonly place = placesIn<'description'>('boundary');

  static of(vessel: UserVessel, parts: BoundaryParts, provenance: Provenance, now: Date): Boundary {
    return createEntity(Boundary, { ...inVessel(vessel), ...proposed(provenance, now), ...parts });
  }

  sealed(column: 'description') {
    return sealedOf(Boundary.place, this, column);
  }
}
