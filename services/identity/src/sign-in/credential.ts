import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The password of an account, hashed. Only the door's role sees this table. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid') userId!: string;
  @Column('text') passwordHash!: string;
  @Column('timestamptz') changedAt!: Date;

  static of(userId: string, passwordHash: string, now: Date): Credential {
    return Object.assign(new Credential(), { userId, passwordHash, changedAt: now } satisfies Credential);
  }
}
