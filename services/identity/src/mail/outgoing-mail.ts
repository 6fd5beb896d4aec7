import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter on its way out, sealed: it names somebody, and its link opens something of theirs. Gone once it is sent. */
@Entity('outgoing_mail')
export class OutgoingMail {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') letter!: Buffer;
  /** Whom it is to, as a keyed hash: what waits for somebody who is erased can be found. */
  @Column('text') recipientKey!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('int') attempts!: number;
  @Column('timestamptz') nextAttemptAt!: Date;
}
