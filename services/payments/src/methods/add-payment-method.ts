import { idempotent } from '@kindred/database/idempotency/idempotent';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { executeNow } from '../providers/execute-now.ts';
import { recordIntent } from '../providers/record-intent.ts';
import type { ProviderName } from '../providers/outcome.ts';
import { returnUrlOf } from '../providers/return-url.ts';
import { lockMethods, makeDefault } from './lock-methods.ts';
import { PaymentMethod } from './payment-method.ts';
import { InvalidToken, MethodDeclined, TooManyMethods } from './refusals.ts';
import { refuseTryingCards } from './refuse-trying-cards.ts';
import { tokenGiven } from './token-given.ts';

const most = 20;

export interface AddMethodInput {
  readonly idempotencyKey: string;
  readonly provider: ProviderName;
  readonly token?: string | null | undefined;
  readonly returnUrl: string;
  readonly makeDefault?: boolean | null | undefined;
}

/**
 * Has a provider keep a method for a person, and returns its id. The input is checked before anything is stored, even
 * its key: neither a card number nor a hash of one is ever stored.
 * @throws {InvalidToken} @throws {InvalidReturnUrl} @throws {TooManyMethods} @throws {TooManyDeclines} @throws
 * {TooManyAtOnce} @throws {MethodDeclined} @throws {NotOffered}
 */
export async function addPaymentMethod(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: AddMethodInput,
): Promise<string> {
  const token = input.token == null ? null : tokenGiven(input.token);
  if (token === null && input.provider !== 'MANUAL') throw new InvalidToken('none');
  if (token !== null && input.provider === 'MANUAL') throw new InvalidToken('unwanted');
  const returnUrl = returnUrlOf(dependencies.returnOrigins, input.returnUrl);
  const { methodId, callId } = await idempotent(
    work,
    person,
    { operation: 'addPaymentMethod', key: input.idempotencyKey, request: input },
    async (tx) => {
      const asked = PaymentMethod.asked(
        person.id,
        { provider: input.provider, wantsDefault: input.makeDefault ?? false },
        tx.now,
      );
      const there = await add(tx, asked);
      if (there) return { methodId: there.id, callId: null };
      return {
        methodId: asked.id,
        callId: await recordIntent(tx, dependencies, {
          id: asked.id,
          provider: asked.provider,
          request: { kind: 'ATTACH', token: token ?? 'manual', returnUrl },
        }),
      };
    },
  );
  await executeNow(work, dependencies, callId);
  const { reason } = await work.read(person, (tx) => tx.get(PaymentMethod, methodId, 'No method of yours'));
  if (reason !== null) throw new MethodDeclined(reason);
  return methodId;
}

/**
 * Adds a method. Returns the known one instead if the person has a method by hand already; a person has one at most.
 */
async function add(tx: Transaction, asked: PaymentMethod): Promise<PaymentMethod | null> {
  // The lock on a person's methods does not cover one that is being added: two at once would both count nineteen.
  await lockName(tx, `methods of ${asked.userId}`);
  const locked = await lockMethods(tx, asked.userId);
  const byHand = locked.find(({ provider }) => provider === 'MANUAL');
  if (asked.provider === 'MANUAL' && byHand) {
    if (asked.wantsDefault && byHand.status === 'ACTIVE') await makeDefault(tx, locked, byHand);
    return byHand;
  }
  if (locked.length >= most) throw new TooManyMethods(most);
  if (asked.provider !== 'MANUAL') await refuseTryingCards(tx, asked.userId);
  if (await tx.insertIfAbsent(asked)) return null;
  // Two requests added it at once.
  return tx.get(PaymentMethod, { userId: asked.userId, provider: 'MANUAL', status: In(['PENDING', 'ACTIVE']) });
}
