import type { ServiceContext } from '@kindred/service/service-context';
import { serviceTokens } from '@kindred/service/service-tokens';
import { allHandlers } from './all-handlers.ts';
import type { Dependencies } from './dependencies.ts';
import type { PaymentsEnvironment } from './environment.ts';
import { NamedAccounts } from './ledger/named-accounts.ts';
import { PostingBatcher } from './ledger/posting-batcher.ts';
import { makeProviders } from './providers/providers.ts';
import { returnOriginsOf } from './providers/return-url.ts';
import { registerWebhooksGauge } from './webhooks/webhook-metrics.ts';

export function makeDependencies({
  environment,
  work,
  sealer,
  logger,
  metrics,
  clock,
}: ServiceContext<PaymentsEnvironment>): Dependencies {
  registerWebhooksGauge(metrics, work);
  const providers = makeProviders(environment);
  return {
    providers,
    handlers: allHandlers({ providers, sealer }),
    sealer,
    logger,
    returnOrigins: returnOriginsOf(environment.RETURN_URL_ORIGINS),
    postingBatcher: new PostingBatcher(work),
    namedAccounts: new NamedAccounts(work),
    tokens: serviceTokens({
      identityUrl: environment.IDENTITY_URL,
      clientId: 'payments',
      secret: environment.CLIENT_SECRET ?? '',
      clock,
    }),
    identityUrl: environment.IDENTITY_URL,
    rates: {
      incomeAMonth: BigInt(environment.CHRONA_INCOME_A_MONTH),
      demurrageBasisPointsAMonth: BigInt(environment.CHRONA_DEMURRAGE_BASIS_POINTS_A_MONTH),
    },
  };
}
