import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who used something, as its owner may know it. */
export const readers = ['GUIDE', 'OTHERS_GUIDE', 'OTHER_PERSON', 'SERVICE', 'ADMIN', 'HOUSE'] as const;
export type TraceReader = (typeof readers)[number];

/**
 * One link of a person's chain: a read of something of theirs, or one that was refused. Written by the tracer, never
 * changed.
 */
@Entity('traceability_record')
export class TraceabilityRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  /** Its place in the chain, from 1; as text, as PostgreSQL's bigint comes. */
  @Column('bigint') seq!: string;
  /** Null of the other person and their guide, of whom a record is of a day. */
  @Column('uuid', { nullable: true }) accessId!: string | null;
  @Column('text') action!: 'READ' | 'REFUSED';
  @Column('text') dataKind!: string;
  @Column('uuid', { array: true }) dataIds!: string[];
  @Column('text') reader!: TraceReader;
  @Column('text', { nullable: true }) readerService!: string | null;
  @Column('text') purpose!: string;
  @Column('uuid', { nullable: true }) consentId!: string | null;
  @Column('uuid', { nullable: true }) occasionId!: string | null;
  @Column('timestamptz') timestamp!: Date;
  @Column('bytea') previousHash!: Buffer;
  @Column('bytea') hash!: Buffer;
}
