import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventTime } from '../events/event-time.ts';

/** A possible time of an event. It never changes. */
@Entity('event_poll_option')
export class EventPollOption implements EventTime {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pollId!: string;
  @Column('timestamptz') startTime!: Date;
  @Column('timestamptz') endTime!: Date;
  @Column('text') timeZone!: string;

  static of(pollId: string, { startTime, endTime, timeZone }: EventTime): EventPollOption {
    return createEntity(EventPollOption, { id: newId(), pollId, startTime, endTime, timeZone });
  }
}
