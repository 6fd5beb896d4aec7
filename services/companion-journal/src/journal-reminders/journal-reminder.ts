import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { planReminder, type ReminderTime } from './reminder-time.ts';
import type { Weekday } from './weekdays.ts';

/** When a person wants to be reminded to write in their journal. */
@Entity('journal_reminder')
export class JournalReminder implements ReminderTime {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  /** A local time, `HH:MM`. */
  @Column('text') at!: string;
  @Column('text', { array: true }) days!: Weekday[];
  /** Null where the time zone of the profile holds. */
  @Column('text', { nullable: true }) timeZone!: string | null;
  /** When the job looks at it next. */
  @Column('timestamptz') dueAt!: Date;
  /** False until `dueAt` is the time of a reminder: before that, the time zone of the profile is to be read. */
  @Column('boolean') isPlanned!: boolean;
  @Column('uuid', { nullable: true }) lease!: string | null;
  @Column('timestamptz', { nullable: true }) leasedUntil!: Date | null;
  @Column('timestamptz') setAt!: Date;
  @Column('int') version!: number;

  static of(ownerId: string, time: ReminderTime, now: Date): JournalReminder {
    const columns = { id: newId(), ownerId, ...columnsOf(time, now), version: 0 };
    return createEntity(JournalReminder, columns);
  }

  /** Takes another time. A replica that is about to send the reminder of the old time does not. */
  set(time: ReminderTime, now: Date): void {
    Object.assign(this, columnsOf(time, now));
  }

  /** Ends the lease. */
  plan(dueAt: Date, isPlanned = true): void {
    Object.assign(this, { dueAt, isPlanned, lease: null, leasedUntil: null });
  }

  get nextAt(): Date | null {
    return this.isPlanned ? this.dueAt : null;
  }
}

function columnsOf({ at, days, timeZone }: ReminderTime, now: Date) {
  const dueAt = timeZone === null ? now : planReminder({ at, days, timeZone }, now).nextDueAt;
  const isPlanned = timeZone !== null;
  return { at, days: [...days], timeZone, dueAt, isPlanned, lease: null, leasedUntil: null, setAt: now };
}
