import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A program that registered itself (RFC 7591). It has no secret: it proves each exchange of a code by PKCE. */
@Entity('oauth_client')
export class OAuthClient {
  @PrimaryColumn('uuid') id!: string;
  /** What the program calls itself. It is not verified, and the page of consent says so. */
  @Column('text') name!: string;
  @Column('text', { array: true }) redirectUris!: string[];
  @Column('timestamptz') registeredAt!: Date;
  @Column('timestamptz') lastUsedAt!: Date;

  static register(name: string, redirectUris: readonly string[], now: Date): OAuthClient {
    const id = newId();
    return createEntity(OAuthClient, { id, name, redirectUris: [...redirectUris], registeredAt: now, lastUsedAt: now });
  }
}
