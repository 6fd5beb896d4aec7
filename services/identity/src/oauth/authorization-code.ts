import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code that a program exchanges once for its tokens, by its hash. */
@Entity('authorization_code')
export class AuthorizationCode {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid') grantId!: string;
  @Column('text') redirectUri!: string;
  /** Base64url of the SHA-256 of the verifier that the program shows later (RFC 7636). */
  @Column('text') codeChallenge!: string;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
