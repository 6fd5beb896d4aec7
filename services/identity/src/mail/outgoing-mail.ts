import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter on its way out, sealed: it names somebody, and its link opens something of theirs. Gone once it is sent. */
@Entity('outgoing_mail')
export class OutgoingMail {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') letter!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('int') attempts!: number;
  @Column('timestamptz') nextAttemptAt!: Date;
}
