import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VenueSourceName } from './venue-source.ts';

/** A public place, as a source knew it last. Only an answer of the source changes it. */
@Entity('venue')
export class Venue {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') source!: VenueSourceName;
  @Column('text') placeId!: string;
  @Column('text') name!: string;
  @Column('text') address!: string;
  @Column('double precision') latitude!: number;
  @Column('double precision') longitude!: number;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('text', { nullable: true }) phoneNumber!: string | null;
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('int', { nullable: true }) priceLevel!: number | null;
  @Column('double precision', { nullable: true }) rating!: number | null;
  @Column('text') attribution!: string;
  /** When the source last gave it. */
  @Column('timestamptz') seenAt!: Date;
}
