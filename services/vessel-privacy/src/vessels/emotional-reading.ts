import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity } from 'typeorm';
import type { SealedText } from '@kindred/database/sealing/sealer';
import type { Stage } from '../stages/stage-progress.ts';
import { placesIn } from '../sealed-texts/sealed-columns.ts';
import type { UserVessel } from './user-vessel.ts';
import { inVessel, VesselItem } from './vessel-item.ts';

export interface ReadingParts {
  readonly id: string;
  /** From 1, calm, to 10. */
  readonly intensity: number;
  readonly context: Buffer | null;
  /** The stage in which its person was. */
  readonly stage: Stage;
  /** The message with which it was given. */
  readonly messageId: string | null;
}

/** How strongly somebody felt at a moment. */
@Entity('emotional_reading')
export class EmotionalReading extends VesselItem {
  @Column('uuid', { nullable: true }) messageId!: string | null;
  @Column('smallint') intensity!: number;
  @Column('bytea', { nullable: true }) context!: Buffer | null;
  @Column('smallint') stage!: Stage;
  @Column('timestamptz') timestamp!: Date;

  readonly kind = 'READING';
  static readonly place = placesIn<'context'>('emotional_reading');

  static of(vessel: UserVessel, parts: ReadingParts, now: Date): EmotionalReading {
    return createEntity(EmotionalReading, { ...inVessel(vessel), ...parts, timestamp: now });
  }

  get sealedContext(): SealedText | null {
    return this.context && { place: EmotionalReading.place(this.id, 'context'), sealed: this.context };
  }
}
