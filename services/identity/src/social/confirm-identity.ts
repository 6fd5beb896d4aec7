import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ProviderIdentity } from './id-token.ts';
import { isHandedOut, spendNonce } from './provider-nonce.ts';
import type { SocialProvider } from './providers.ts';
import { InvalidIdToken, ProviderNotOffered } from './refusals.ts';

/** What a client got from a provider. */
export interface ProviderWord {
  readonly provider: SocialProvider;
  readonly idToken: string;
  readonly nonce: string;
}

/**
 * Who somebody is, by a provider's word. Between the look for the nonce and its use the provider's keys may have to be
 * fetched: nobody waits for that with a transaction in hand, and who comes without a nonce of ours fetches nothing. It
 * is used up as soon as the word is good, whatever comes of it then; a provider that is away does not cost it.
 * @throws {InvalidIdToken} @throws {ProviderUnavailable} @throws {ProviderNotOffered} @throws {RateLimited}
 */
export async function confirmIdentity(
  work: UnitOfWork,
  dependencies: Dependencies,
  { provider, idToken, nonce }: ProviderWord,
  callerAddress: string,
): Promise<ProviderIdentity> {
  if (!dependencies.providers[provider]) throw new ProviderNotOffered();
  const handedOut = await work.run(unauthenticated, async (tx) => {
    await refuseBeyond(tx, dependencies.limits.signInsOfCaller, limitKey(dependencies.secret, 'caller', callerAddress));
    return isHandedOut(tx, provider, nonce);
  });
  if (!handedOut)
    throw refused(dependencies, provider, 'The nonce was not handed out for this provider, has expired, or was used.');

  const identity = await dependencies.idTokens
    .verify(provider, idToken, { nonce, now: work.now })
    .catch((error: unknown) => {
      throw error instanceof InvalidIdToken ? refused(dependencies, provider, error.cause) : error;
    });
  if (!(await work.run(unauthenticated, (tx) => spendNonce(tx, nonce))))
    throw refused(dependencies, provider, 'The nonce was used at the same moment.');
  return identity;
}

/** Callers are told one thing; what it was, which holds nothing of anybody's token, is for who set the providers up. */
function refused({ logger }: Dependencies, provider: SocialProvider, cause: unknown): InvalidIdToken {
  logger.info({ provider, why: cause instanceof Error ? cause.message : cause }, 'An id-token was refused');
  return new InvalidIdToken(cause);
}
