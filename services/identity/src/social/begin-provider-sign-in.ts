import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import { handOutNonce, type HandedOutNonce } from './provider-nonce.ts';
import type { SocialProvider } from './providers.ts';
import { ProviderNotOffered } from './refusals.ts';

/** Hands out a nonce for one sign-in with a provider: the id-token that comes of it is good for that sign-in alone. */
export function beginProviderSignIn(
  work: UnitOfWork,
  dependencies: Dependencies,
  { provider }: { readonly provider: SocialProvider },
  callerAddress: string,
): Promise<HandedOutNonce> {
  if (!dependencies.providers[provider]) throw new ProviderNotOffered();
  return work.run(unauthenticated, async (tx) => {
    await refuseBeyond(
      tx,
      dependencies.limits.providerSignInsOfCaller,
      limitKey(dependencies.secret, 'caller', callerAddress),
    );
    return handOutNonce(tx, provider);
  });
}
