import { paymentsErasureCompleted } from '@kindred/contracts/payments/erasure-completed';
import { topics } from '@kindred/contracts/payments/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { defineService } from '@kindred/service/define-service';
import { blocks } from './blocks/feature.ts';
import { books } from './books/feature.ts';
import { chrona } from './chrona/feature.ts';
import { makeDependencies } from './make-dependencies.ts';
import { environment } from './environment.ts';
import { hours } from './hours/feature.ts';
import { ledger } from './ledger/feature.ts';
import { methods } from './methods/feature.ts';
import { Ledger1763700000001 } from './migrations/1763700000001-ledger.ts';
import { HeldEntries1763700000002 } from './migrations/1763700000002-held-entries.ts';
import { Wallets1763700000003 } from './migrations/1763700000003-wallets.ts';
import { Blocks1763700000004 } from './migrations/1763700000004-blocks.ts';
import { Hours1763700000005 } from './migrations/1763700000005-hours.ts';
import { Reversals1763700000006 } from './migrations/1763700000006-reversals.ts';
import { SetStatements1763700000007 } from './migrations/1763700000007-set-statements.ts';
import { Providers1763700000010 } from './migrations/1763700000010-providers.ts';
import { Splits1763700000013 } from './migrations/1763700000013-splits.ts';
import { Payouts1763700000014 } from './migrations/1763700000014-payouts.ts';
import { Methods1763700000011 } from './migrations/1763700000011-methods.ts';
import { Transactions1763700000012 } from './migrations/1763700000012-transactions.ts';
import { PayeeReadyAt1763700000015 } from './migrations/1763700000015-payee-ready-at.ts';
import { payouts } from './payouts/feature.ts';
import { providers } from './providers/feature.ts';
import { reconciliation } from './providers/reconciliation/feature.ts';
import { isolatedRoles, tellerRole } from './roles.ts';
import { splits } from './splits/feature.ts';
import { transactions } from './transactions/feature.ts';
import { wallets } from './wallets/feature.ts';
import { webhooks } from './webhooks/feature.ts';

export default defineService({
  name: 'payments',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: [...isolatedRoles.map((alone) => ({ alone })), tellerRole],
  migrations: [
    Ledger1763700000001,
    HeldEntries1763700000002,
    Wallets1763700000003,
    Blocks1763700000004,
    Hours1763700000005,
    Reversals1763700000006,
    SetStatements1763700000007,
    Providers1763700000010,
    Methods1763700000011,
    Transactions1763700000012,
    Splits1763700000013,
    Payouts1763700000014,
    PayeeReadyAt1763700000015,
  ],

  // An erasure goes through their tables in this order.
  features: [
    wallets,
    ledger,
    blocks,
    chrona,
    hours,
    books,
    providers,
    reconciliation,
    webhooks,
    methods,
    payouts,
    splits,
    transactions,
  ],
  topics,
  refusesRevokedWriters: identityLogins,
  dependencies: makeDependencies,
  closeDependencies: ({ exchange }) => exchange.providers.close(),
  erased: paymentsErasureCompleted,
  archiveHeading:
    'Your Chrona wallet, the hours that you gave and received, the ways in which you pay, the bills that you share, and what you are owed, with all that came and went.',
});
