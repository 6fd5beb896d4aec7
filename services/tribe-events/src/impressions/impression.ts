import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const impressionKinds = ['WOULD_MEET_AGAIN', 'WOULD_NOT', 'FELT_UNSAFE'] as const;
export type ImpressionKind = (typeof impressionKinds)[number];

/** What a person says, in private, of another person after an event. */
@Entity('impression')
export class Impression {
  @PrimaryColumn('uuid') eventId!: string;
  @PrimaryColumn('uuid') giverId!: string;
  @PrimaryColumn('uuid') subjectId!: string;
  @Column('text') kind!: ImpressionKind;
  @Column('timestamptz') givenAt!: Date;

  static of(eventId: string, giverId: string, subjectId: string, kind: ImpressionKind, now: Date): Impression {
    return createEntity(Impression, { eventId, giverId, subjectId, kind, givenAt: now });
  }

  change(kind: ImpressionKind, now: Date): void {
    if (kind !== this.kind) Object.assign(this, { kind, givenAt: now });
  }
}
