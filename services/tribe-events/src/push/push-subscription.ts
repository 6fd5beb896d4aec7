import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser that gets a person's pushes. Its address and keys are sealed; a hash of the address finds it. */
@Entity('push_subscription')
export class PushSubscription {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('bytea') endpointHash!: Buffer;
  @Column('bytea') subscription!: Buffer;
  /** The host of the push service. */
  @Column('text') service!: string;
  /** How often in a row its push service refused a push. */
  @Column('int') refusals!: number;
  @Column('timestamptz') createdAt!: Date;

  static make(values: Pick<PushSubscription, 'userId' | 'endpointHash' | 'service'>, now: Date): PushSubscription {
    const subscription = Buffer.alloc(0);
    return createEntity(PushSubscription, { id: newId(), subscription, refusals: 0, createdAt: now, ...values });
  }
}

export function placeOfSubscription(rowId: string): Place {
  return { table: 'push_subscription', column: 'subscription', rowId };
}
