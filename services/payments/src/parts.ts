import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Kit } from '@kindred/service/define-service';
import type { PaymentsEnvironment } from './environment.ts';
import { NamedAccounts } from './ledger/named-accounts.ts';
import { Poster } from './ledger/poster.ts';

/** What operations of payments work with beside the database. */
export interface Parts {
  readonly sealer: Sealer;
  /** Carries concurrent callers' entries into the ledger. */
  readonly poster: Poster;
  /** Accounts that are nobody's, found once. */
  readonly namedAccounts: NamedAccounts;
}

export function makeParts({ work, sealer }: Kit<PaymentsEnvironment>): Parts {
  return { sealer, poster: new Poster(work), namedAccounts: new NamedAccounts(work) };
}
