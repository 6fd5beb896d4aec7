import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type AuthenticatorTransportFuture,
} from '@simplewebauthn/server';
import { DomainError } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import { oneTimeTokenMs } from '../tokens/lifetimes.ts';
import { handOutPasskeyChallenge } from './passkey-challenge.ts';
import { Passkey } from './passkey.ts';

const mostPasskeys = 20;
const timeout = oneTimeTokenMs.PASSKEY;
const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'));

export class TooManyPasskeys extends DomainError {
  readonly code = 'TOO_MANY_PASSKEYS';
  override readonly kind = 'conflict';

  constructor() {
    super(`You have ${mostPasskeys} passkeys. Remove one before you add another.`);
  }
}

/** Options for `navigator.credentials.create`, as JSON. The challenge is valid for this person only. */
export async function beginPasskeyRegistration(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
): Promise<string> {
  const { user, known, challenge } = await work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const known = await tx.find(Passkey, { userId: user.id });
    if (known.length >= mostPasskeys) throw new TooManyPasskeys();
    return { user, known, challenge: handOutPasskeyChallenge(tx, user.id) };
  });
  const options = await generateRegistrationOptions({
    rpName: 'Kindred',
    rpID: dependencies.relyingParty.id,
    userName: user.username ?? user.email ?? 'account',
    userID: new Uint8Array(Buffer.from(user.id)),
    challenge: bytesOf(challenge),
    timeout,
    attestationType: 'none',
    supportedAlgorithmIDs: [-8, -7, -257],
    excludeCredentials: known.map(({ credentialId: id, transports }) => ({
      id,
      transports: transports as AuthenticatorTransportFuture[],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

/**
 * Options for `navigator.credentials.get`, as JSON. They never name a credential: the person chooses on their device,
 * and the answer does not reveal who has a passkey.
 */
export async function beginPasskeySignIn(
  work: UnitOfWork,
  dependencies: Dependencies,
  callerAddress: string,
): Promise<string> {
  const challenge = await work.run(unauthenticated, async (tx) => {
    await refuseBeyond(
      tx,
      dependencies.limits.passkeySignInsOfCaller,
      limitKey(dependencies.secret, 'caller', callerAddress),
    );
    return handOutPasskeyChallenge(tx, null);
  });
  return JSON.stringify(
    await generateAuthenticationOptions({
      rpID: dependencies.relyingParty.id,
      challenge: bytesOf(challenge),
      timeout,
      userVerification: 'required',
    }),
  );
}
