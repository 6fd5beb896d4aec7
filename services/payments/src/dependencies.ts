import type { Sealer } from '@kindred/database/sealing/sealer';
import type { ServiceContext } from '@kindred/service/service-context';
import { serviceTokens, type ServiceTokens } from '@kindred/service/service-tokens';
import type { PolicyRates } from './chrona/monthly-policies.ts';
import type { PaymentsEnvironment } from './environment.ts';
import { NamedAccounts } from './ledger/named-accounts.ts';
import { Poster } from './ledger/poster.ts';
import type { Exchange } from './providers/foreign-call.ts';
import { allHandlers } from './all-handlers.ts';
import { makeProviders } from './providers/providers.ts';
import { returnOriginsOf, type ReturnOrigins } from './providers/return-url.ts';
import { webhooksGauge } from './webhooks/webhook-metrics.ts';

/** What operations of payments work with beside the database. */
export interface Dependencies {
  readonly sealer: Sealer;
  /** Carries concurrent callers' entries into the ledger. */
  readonly poster: Poster;
  /** Accounts that are nobody's, found once. */
  readonly namedAccounts: NamedAccounts;
  /** Tokens by which it asks identity about blocks. */
  readonly tokens: ServiceTokens;
  readonly identityUrl: string;
  /** Chrona that comes and goes by itself each month. */
  readonly rates: PolicyRates;
  /** The origins that a provider's page may send payers and payees back to. */
  readonly returnOrigins: ReturnOrigins;
  /** The way to the providers, and who acts on what they say. */
  readonly exchange: Exchange;
}

export function makeDependencies({
  environment,
  work,
  sealer,
  logger,
  metrics,
  clock,
}: ServiceContext<PaymentsEnvironment>): Dependencies {
  webhooksGauge(metrics, work);
  const providers = makeProviders(environment);
  const exchange: Exchange = { providers, handlers: allHandlers({ providers, sealer }), sealer, logger };
  return {
    sealer,
    exchange,
    returnOrigins: returnOriginsOf(environment.RETURN_URL_ORIGINS),
    poster: new Poster(work),
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
