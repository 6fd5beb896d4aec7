import { paymentsErasureCompleted } from '@kindred/contracts/payments/erasure-completed';
import { topics } from '@kindred/contracts/payments/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { migrationsIn } from '@kindred/database/migration';
import { defineService } from '@kindred/service/define-service';
import { blocks } from './blocks/feature.ts';
import { books } from './books/feature.ts';
import { chrona } from './chrona/feature.ts';
import { makeDependencies } from './make-dependencies.ts';
import { environment } from './environment.ts';
import { hours } from './hours/feature.ts';
import { ledger } from './ledger/feature.ts';
import { methods } from './methods/feature.ts';
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
  migrations: await migrationsIn(new URL('./migrations/', import.meta.url)),

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
  closedToAgents: true,
  dependencies: makeDependencies,
  closeDependencies: ({ providers }) => providers.close(),
  erased: paymentsErasureCompleted,
  archiveHeading:
    'Your Chrona wallet, the hours that you gave and received, the ways in which you pay, the bills that you share, and what you are owed, with all that came and went.',
});
