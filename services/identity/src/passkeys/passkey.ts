import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegisteredCredential } from './webauthn.ts';

/** A passkey of a person: its public key, and the counter of the last signature. */
@Entity('passkey')
export class Passkey {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  /** The authenticator's id of the credential, base64url. */
  @Column('text') credentialId!: string;
  @Column('bytea') publicKey!: Buffer;
  /** A bigint, which the PostgreSQL driver returns as text. Many authenticators always send 0. */
  @Column('bigint') counter!: string;
  @Column('text', { array: true }) transports!: string[];
  @Column('text') name!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;

  static of(
    userId: string,
    { credentialId, publicKey, counter, transports }: RegisteredCredential,
    name: string,
    now: Date,
  ): Passkey {
    return createEntity(Passkey, {
      id: newId(),
      userId,
      credentialId,
      publicKey,
      counter: String(counter),
      transports: [...transports],
      name,
      createdAt: now,
      lastUsedAt: null,
    });
  }
}
