import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { spendPasskeyChallenge } from './passkey-challenge.ts';
import { Passkey } from './passkey.ts';
import { InvalidPasskey, readAnswer, verifySignature, type ReadAnswer } from './webauthn.ts';

export type PasskeyAnswer = ReadAnswer<AuthenticationResponseJSON>;

/**
 * Reads an authenticator's answer and uses its challenge up, even if the answer is refused later. A replayed answer
 * finds no challenge.
 * @throws {InvalidPasskey}
 */
export async function takePasskeyAnswer(work: UnitOfWork, text: string): Promise<PasskeyAnswer> {
  const answer = readAnswer<AuthenticationResponseJSON>(text);
  if (!(await work.run(unauthenticated, (tx) => spendPasskeyChallenge(tx, answer.challenge, null))))
    throw new InvalidPasskey();
  return answer;
}

/**
 * Finds the person who owns the passkey of an answer. The answer is not verified yet.
 * @throws {InvalidPasskey}
 */
export async function ownerOfPasskey(tx: Transaction, { response: { id } }: PasskeyAnswer): Promise<string> {
  const passkey = await tx.findOne(Passkey, { credentialId: id });
  if (!passkey) throw new InvalidPasskey();
  return passkey.userId;
}

/**
 * Verifies that an answer was signed by this person's passkey. The account must be locked.
 * @throws {InvalidPasskey} also for another person's passkey
 */
export async function provePasskey(
  tx: Transaction,
  { relyingParty }: Dependencies,
  userId: string,
  answer: PasskeyAnswer,
): Promise<void> {
  const passkey = await tx.lockOne(Passkey, { credentialId: answer.response.id });
  if (passkey?.userId !== userId) throw new InvalidPasskey();
  const counter = await verifySignature(relyingParty, answer, { ...passkey, counter: Number(passkey.counter) });
  passkey.counter = String(counter);
  passkey.lastUsedAt = tx.now;
}
