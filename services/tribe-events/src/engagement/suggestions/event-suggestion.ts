import type { InterestCategory } from '@kindred/contracts/interest';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { minorUnits } from '@kindred/database/minor-units';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { days } from '../../days.ts';
import type { EventTime } from '../../events/event-time.ts';
import type { SuggestionCause } from './reasons.ts';
import { SuggestionAccepted, SuggestionDeclined, SuggestionExpired } from './refusals.ts';
import { suggestionLifecycle, type SuggestionStatus } from './suggestion-lifecycle.ts';

/** What a suggestion says. */
export interface SuggestionDetails extends EventTime {
  readonly name: string;
  readonly description: string;
  readonly category: InterestCategory;
  readonly location: string | null;
  readonly venueId: string | null;
  /** For one person, in minor units. */
  readonly cost: bigint;
  readonly currency: string;
  readonly weatherDependent: boolean;
  readonly reasons: SuggestionCause[];
}

const openDays = 14;
const latestBeforeMs = 3_600_000;

/** An event that was suggested to a tribe. Changed under the lock of its tribe. */
@Entity('event_suggestion')
export class EventSuggestion implements SuggestionDetails {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text') category!: InterestCategory;
  @Column('timestamptz') startTime!: Date;
  @Column('timestamptz') endTime!: Date;
  @Column('text') timeZone!: string;
  @Column('text', { nullable: true }) location!: string | null;
  @Column('uuid', { nullable: true }) venueId!: string | null;
  @Column('bigint', { transformer: minorUnits }) cost!: bigint;
  @Column('text') currency!: string;
  @Column('boolean') weatherDependent!: boolean;
  @Column('jsonb') reasons!: SuggestionCause[];
  @Column('text') status!: SuggestionStatus;
  @Column('timestamptz') madeAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) convertedToEventId!: string | null;

  /** It can be accepted for 14 days, and until an hour before it would begin. */
  static make(tribeId: string, details: SuggestionDetails, now: Date): EventSuggestion {
    const latest = new Date(details.startTime.getTime() - latestBeforeMs);
    const last = days.after(now, openDays);
    return createEntity(EventSuggestion, {
      ...details,
      id: newId(),
      tribeId,
      status: suggestionLifecycle.initial,
      madeAt: now,
      expiresAt: latest < last ? latest : last,
      decidedAt: null,
      convertedToEventId: null,
    });
  }

  /** @throws {SuggestionAccepted} @throws {SuggestionDeclined} @throws {SuggestionExpired} */
  refuseUnlessOpen(now: Date): void {
    if (this.status === 'ACCEPTED') throw new SuggestionAccepted();
    if (this.status === 'DECLINED') throw new SuggestionDeclined();
    if (this.status === 'EXPIRED' || this.expiresAt <= now) throw new SuggestionExpired();
  }

  accept(eventId: string, now: Date): void {
    this.#decide('ACCEPTED', now);
    this.convertedToEventId = eventId;
  }

  decline(now: Date): void {
    this.#decide('DECLINED', now);
  }

  #decide(status: SuggestionStatus, now: Date): void {
    this.status = suggestionLifecycle.next(this.status, status);
    this.decidedAt = now;
  }
}
