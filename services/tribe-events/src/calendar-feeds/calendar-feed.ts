import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address at which calendars read a person's events. Its secret is kept as a hash. It is deleted when it ends. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('text') name!: string;
  @Column('bytea') secretHash!: Buffer;
  @Column('timestamptz') createdAt!: Date;

  static make(userId: string, name: string, secretHash: Buffer, now: Date): CalendarFeed {
    return createEntity(CalendarFeed, { id: newId(), userId, name, secretHash, createdAt: now });
  }
}
