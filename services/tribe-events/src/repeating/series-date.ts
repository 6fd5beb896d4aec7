import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A date of a series. It has an event once that is within reach, unless the date passed before. */
@Entity('event_series_date')
export class SeriesDate {
  @PrimaryColumn('uuid') seriesId!: string;
  @PrimaryColumn('timestamptz') startTime!: Date;
  @Column('uuid', { nullable: true }) eventId!: string | null;

  static of(seriesId: string, startTime: Date, eventId: string | null): SeriesDate {
    return createEntity(SeriesDate, { seriesId, startTime, eventId });
  }
}
