import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SealedText } from '@kindred/database/sealing/sealer';
import { placesIn } from '../sealed-texts/sealed-columns.ts';

/** The account of a stage that was made last, and who is making the next one until when. */
@Entity('stage_synthesis')
export class StageSynthesis {
  @PrimaryColumn('uuid') progressId!: string;
  @Column('uuid') ownerId!: string;
  @Column('uuid') sessionId!: string;
  @Column('bytea', { nullable: true }) text!: Buffer | null;
  @Column('timestamptz', { nullable: true }) madeAt!: Date | null;
  @Column('uuid', { nullable: true }) maker!: string | null;
  @Column('timestamptz', { nullable: true }) makingUntil!: Date | null;

  static readonly place = placesIn<'text'>('stage_synthesis');

  get sealedText(): SealedText | null {
    return this.text && { place: StageSynthesis.place(this.progressId, 'text'), sealed: this.text };
  }
}
