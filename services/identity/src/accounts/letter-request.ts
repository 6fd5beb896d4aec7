import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type LetterKind = 'RESET_PASSWORD' | 'SIGN_IN_LOCKED' | 'CONFIRM_NEW_ADDRESS';

/**
 * A letter to whoever has an address, if anybody has. It waits here until a job looks: whoever asked was answered
 * before, so neither the answer nor its time can tell whether the address is known.
 */
@Entity('letter_request')
export class LetterRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: LetterKind;
  @Column('text') email!: string;
  /** Who wants the address, where it is to be a person's new one. */
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('timestamptz') requestedAt!: Date;

  static of(kind: LetterKind, email: string, now: Date, userId: string | null = null): LetterRequest {
    return createEntity(LetterRequest, {
      id: newId(),
      kind,
      email,
      userId,
      requestedAt: now,
    });
  }
}
