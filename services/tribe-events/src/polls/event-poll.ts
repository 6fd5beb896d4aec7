import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PollClosed } from './refusals.ts';

/** A poll of possible times of a draft. Changed under the lock of the event. */
@Entity('event_poll')
export class EventPoll {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('timestamptz') openedAt!: Date;
  /** Null while it is open. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** Null while it is open, and if it was closed without a choice. */
  @Column('uuid', { nullable: true }) chosenOptionId!: string | null;

  static open(eventId: string, now: Date): EventPoll {
    return createEntity(EventPoll, { id: newId(), eventId, openedAt: now, closedAt: null, chosenOptionId: null });
  }

  /** @throws {PollClosed} */
  refuseIfClosed(): void {
    if (this.closedAt !== null) throw new PollClosed();
  }

  /** @throws {PollClosed} */
  close(chosenOptionId: string | null, now: Date): void {
    this.refuseIfClosed();
    Object.assign(this, { closedAt: now, chosenOptionId });
  }
}
