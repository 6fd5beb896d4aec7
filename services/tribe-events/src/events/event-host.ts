import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member who runs an event. Changed under the lock of the event. */
@Entity('event_host')
export class EventHost {
  @PrimaryColumn('uuid') eventId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @Column('timestamptz') since!: Date;

  static of(eventId: string, userId: string, now: Date): EventHost {
    return createEntity(EventHost, { eventId, userId, since: now });
  }
}
