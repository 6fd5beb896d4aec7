import type { Sealer } from '@kindred/database/sealing/sealer';
import type { ServiceTokens } from '@kindred/service/service-tokens';
import type { PolicyRates } from './chrona/policy-rates.ts';
import type { NamedAccounts } from './ledger/named-accounts.ts';
import type { PostingBatcher } from './ledger/posting-batcher.ts';
import type { CallDependencies } from './providers/foreign-call.ts';
import type { ReturnOrigins } from './providers/return-url.ts';

/** What operations of payments work with beside the database. */
export interface Dependencies {
  readonly sealer: Sealer;
  /** Carries concurrent callers' entries into the ledger. */
  readonly postingBatcher: PostingBatcher;
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
  readonly exchange: CallDependencies;
}
