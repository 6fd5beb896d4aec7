import { Column, PrimaryColumn } from 'typeorm';
import type { UserVessel } from './user-vessel.ts';

/** The kinds of what a vessel holds, as they stand beside an embedding. */
export const itemKinds = ['EVENT', 'READING', 'NEED', 'BOUNDARY', 'DOCUMENT'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What every item says of itself: in which vessel it is, whose that is, and in which session. */
export abstract class VesselItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') vesselId!: string;
  @Column('uuid') ownerId!: string;
  @Column('uuid') sessionId!: string;

  abstract readonly kind: ItemKind;
}

/**
 * Written by its person, who thereby confirms it; or found by the guide, and then confirmed, edited or rejected by its
 * person.
 */
export type Origin = 'PERSON' | 'GUIDE';

export abstract class ProposableItem extends VesselItem {
  @Column('text') origin!: Origin;
  /** The message in which the guide found it. */
  @Column('uuid', { nullable: true }) messageId!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  get confirmed(): boolean {
    return this.confirmedAt !== null;
  }

  /** Its person stands by it. Editing what the guide proposed says as much. */
  confirm(now: Date): void {
    this.confirmedAt ??= now;
    this.updatedAt = now;
  }
}

/** Where an item comes from: its person, or the guide out of a message. */
export interface Provenance {
  readonly origin: Origin;
  readonly messageId: string | null;
}

export const byPerson: Provenance = { origin: 'PERSON', messageId: null };

export function inVessel({ id: vesselId, userId: ownerId, sessionId }: UserVessel) {
  return { vesselId, ownerId, sessionId };
}

export function proposed({ origin, messageId }: Provenance, now: Date) {
  return { origin, messageId, confirmedAt: origin === 'PERSON' ? now : null, createdAt: now, updatedAt: now };
}
