import type { ServiceTokens } from '@kindred/service/service-tokens';
import type { PolicyRates } from './chrona/policy-rates.ts';
import type { NamedAccounts } from './ledger/named-accounts.ts';
import type { PostingBatcher } from './ledger/posting-batcher.ts';
import type { CallDependencies } from './providers/call-dependencies.ts';
import type { ReturnOrigins } from './providers/return-url.ts';

/** The ports, keys and settings that the operations of payments work with beside the database. */
export interface Dependencies extends CallDependencies {
  /** Posts the entries of concurrent callers in one commit. */
  readonly postingBatcher: PostingBatcher;
  /** The ids of accounts without an owner. Each is read once a process. */
  readonly namedAccounts: NamedAccounts;
  /** The tokens with which payments asks identity about blocks and ties. */
  readonly tokens: ServiceTokens;
  readonly identityUrl: string;
  /** The monthly rates at which the service issues and takes Chrona. */
  readonly rates: PolicyRates;
  /** The origins that a provider's page may send payers and payees back to. */
  readonly returnOrigins: ReturnOrigins;
}
