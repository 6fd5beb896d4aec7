import { paymentsErasureCompleted } from '@kindred/contracts/payments/erasure-completed';
import { topics } from '@kindred/contracts/payments/topics';
import { identityLogins } from '@kindred/identity-client/identity-logins';
import { defineService } from '@kindred/service/define-service';
import { defineFeature } from '@kindred/service/features/define-feature';
import { askAllBlocks, askBlocks, noteTieToAsk } from './blocks/blocks.ts';
import { chainEntriesJob } from './books/chain-entries.ts';
import { books } from './books/resolvers.ts';
import { verifyBooksJob } from './books/verify-books.ts';
import { ChronaTransaction } from './chrona/chrona-transaction.ts';
import { chronaLoaders } from './chrona/loaders.ts';
import { monthlyPoliciesJob } from './chrona/monthly-policies.ts';
import { chrona } from './chrona/resolvers.ts';
import { environment } from './environment.ts';
import { erase } from './erasure.ts';
import { PayableEvent } from './events/payable-event.ts';
import { exportPerson } from './export-person.ts';
import { HourClaim } from './hours/hour-claim.ts';
import { hours } from './hours/resolvers.ts';
import { AccountOwner, LedgerAccount } from './ledger/ledger-account.ts';
import { abandonMethodsJob } from './methods/abandon-methods.ts';
import { methodLoaders } from './methods/loaders.ts';
import { PaymentMethod } from './methods/payment-method.ts';
import { methods } from './methods/resolvers.ts';
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
import { makeDependencies, type Dependencies } from './dependencies.ts';
import { PayeeAccount } from './payouts/payee-account.ts';
import { payouts } from './payouts/resolvers.ts';
import { ProviderCall } from './providers/provider-call.ts';
import { reconcileJob } from './providers/reconciliation/reconcile-job.ts';
import { ProviderDifference, Reconciliation } from './providers/reconciliation/reconciliation.ts';
import { reconciliation } from './providers/reconciliation/resolvers.ts';
import { recoverCallsJob } from './providers/recover-calls.ts';
import { isolatedRoles, tellerRole } from './roles.ts';
import { createSplitWhenEventScheduled } from './splits/create-split-when-event-scheduled.ts';
import { splitLoaders } from './splits/loaders.ts';
import { PaymentShare } from './splits/payment-share.ts';
import { PaymentSplit } from './splits/payment-split.ts';
import { remindOfSharesJob } from './splits/remind-of-shares.ts';
import { splits } from './splits/resolvers.ts';
import { abandonPaymentsJob } from './transactions/abandon-payments.ts';
import { transactionLoaders } from './transactions/loaders.ts';
import { PaymentTransaction } from './transactions/payment-transaction.ts';
import { transactions } from './transactions/resolvers.ts';
import { retryRefundsJob } from './transactions/retry-refunds.ts';
import { ChronaWallet } from './wallets/chrona-wallet.ts';
import { createWalletWhenUserVerified } from './wallets/create-wallet-when-user-verified.ts';
import { hourLoaders } from './hours/loaders.ts';
import { payoutLoaders } from './payouts/loaders.ts';
import { walletLoaders } from './wallets/loaders.ts';
import { wallets } from './wallets/resolvers.ts';
import { KeptWebhook } from './webhooks/kept-webhook.ts';
import { processWebhooksJob } from './webhooks/process-webhooks.ts';
import { webhookRoutes } from './webhooks/webhook-routes.ts';

export const loaders = {
  ...walletLoaders,
  ...hourLoaders,
  ...payoutLoaders,
  ...chronaLoaders,
  ...methodLoaders,
  ...splitLoaders,
  ...transactionLoaders,
};

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
  refusesRevokedWriters: identityLogins,
  features: [
    defineFeature<Dependencies>({
      name: 'all',
      entities: [
        LedgerAccount,
        AccountOwner,
        ChronaWallet,
        ChronaTransaction,
        HourClaim,
        ProviderCall,
        KeptWebhook,
        Reconciliation,
        ProviderDifference,
        PaymentMethod,
        PayeeAccount,
        PaymentTransaction,
        PaymentSplit,
        PaymentShare,
        PayableEvent,
      ],
      resolvers: [wallets, chrona, hours, books, reconciliation, methods, payouts, splits, transactions],
      loaders,
      consumers: [createWalletWhenUserVerified, noteTieToAsk, createSplitWhenEventScheduled],
      jobs: [
        askBlocks,
        askAllBlocks,
        monthlyPoliciesJob,
        chainEntriesJob,
        verifyBooksJob,
        recoverCallsJob,
        processWebhooksJob,
        retryRefundsJob,
        abandonPaymentsJob,
        reconcileJob,
        abandonMethodsJob,
        remindOfSharesJob,
      ],
      routes: webhookRoutes,
      otherTables: [
        {
          table: 'earned_day',
          expired: `day < ($1::timestamptz AT TIME ZONE 'UTC')::date - 7`,
          because: 'a cap is of one day, which is over',
        },
        {
          table: 'payment_method',
          expired: `status = 'REMOVED' AND type IS NULL AND removed_at < $1::timestamptz - interval '40 days'`,
          because: 'it never came to be, and whoever asked for it was told',
        },
        {
          table: 'provider_event',
          expired: `received_at < $1::timestamptz - interval '30 days'`,
          because: 'providers repeat nothing that old, and what it changed is recorded',
        },
      ].map(({ table, ...endOfLife }) => ({ table, because: endOfLife.because, endOfLife })),
    }),
  ],
  topics,
  dependencies: makeDependencies,
  closeDependencies: ({ exchange }) => exchange.providers.close(),
  erased: paymentsErasureCompleted,
  erase,
  archiveHeading:
    'Your Chrona wallet, the hours that you gave and received, the ways in which you pay, the bills that you share, and what you are owed, with all that came and went.',
  export: exportPerson,
});
