import { createHash } from 'node:crypto';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeclineReason, MethodDescription, MethodType, ProviderName } from '../providers/outcome.ts';

/** `PENDING -> ACTIVE -> REMOVED`, or `PENDING -> REMOVED` where the provider would not keep it. */
export type MethodStatus = 'PENDING' | 'ACTIVE' | 'REMOVED';

/**
 * A person's way to pay. The provider's token charges it. The token is sealed under the person's key; a card number is
 * never stored.
 */
@Entity('payment_method')
export class PaymentMethod {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('text') provider!: ProviderName;
  /** Null until the provider has kept it. */
  @Column('text', { nullable: true }) type!: MethodType | null;
  @Column('text', { nullable: true }) last4!: string | null;
  @Column('int', { nullable: true }) expiresMonth!: number | null;
  @Column('int', { nullable: true }) expiresYear!: number | null;
  @Column('text') status!: MethodStatus;
  @Column('boolean') isDefault!: boolean;
  /** Whether it is to become the default once it can be charged. */
  @Column('boolean') wantsDefault!: boolean;
  /** Null for payments by hand, and after the removal. */
  @Column('bytea', { nullable: true }) token!: Buffer | null;
  @Column('bytea', { nullable: true }) tokenDigest!: Buffer | null;
  /** The action that the person's bank asks for before the method is kept, sealed. */
  @Column('bytea', { nullable: true }) nextAction!: Buffer | null;
  /** Why the provider would not keep it. */
  @Column('text', { nullable: true }) reason!: DeclineReason | null;
  @Column('timestamptz') addedAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('int') version!: number;

  static asked(
    userId: string,
    { provider, wantsDefault }: { provider: ProviderName; wantsDefault: boolean },
    now: Date,
  ): PaymentMethod {
    return createEntity(PaymentMethod, {
      id: newId(),
      userId,
      provider,
      type: null,
      last4: null,
      expiresMonth: null,
      expiresYear: null,
      status: 'PENDING',
      isDefault: false,
      wantsDefault,
      token: null,
      tokenDigest: null,
      nextAction: null,
      reason: null,
      addedAt: now,
      removedAt: null,
      version: 0,
    });
  }

  /** Marks the method as kept by the provider. It can be charged from now on. */
  activate(
    { type, last4, expires }: MethodDescription,
    token: { readonly sealed: Buffer; readonly digest: Buffer } | null,
  ): void {
    Object.assign(this, {
      status: 'ACTIVE',
      type,
      last4,
      expiresMonth: expires?.month ?? null,
      expiresYear: expires?.year ?? null,
      token: token?.sealed ?? null,
      tokenDigest: token?.digest ?? null,
      nextAction: null,
    } satisfies Partial<PaymentMethod>);
  }

  /** Removes the token. The description stays, for the payments that were made with the method. */
  remove(now: Date, reason: DeclineReason | null = null): void {
    Object.assign(this, {
      status: 'REMOVED',
      isDefault: false,
      token: null,
      nextAction: null,
      reason,
      removedAt: now,
    } satisfies Partial<PaymentMethod>);
  }

  /** Whether the card's last month is over. False if the provider did not report the month. */
  isExpired(now: Date): boolean {
    if (this.expiresMonth === null || this.expiresYear === null) return false;
    return now.getTime() >= Date.UTC(this.expiresYear, this.expiresMonth, 1);
  }
}

/** Where a method's token is sealed. */
export const tokenOf = (methodId: string) => ({ table: 'payment_method', column: 'token', rowId: methodId });

/** Where the action that a person's bank asks for is sealed. */
export const nextActionOf = (methodId: string) => ({ table: 'payment_method', column: 'next_action', rowId: methodId });

/**
 * The SHA-256 of the last part of a token, `customer:method`. A method is found by it when only the provider's id is
 * known.
 */
export function digestOf(token: string): Buffer {
  return createHash('sha256')
    .update(token.split(':').at(-1) ?? '')
    .digest();
}
