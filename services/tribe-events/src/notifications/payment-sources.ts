import { hoursEarned } from '@kindred/contracts/payments/hours-earned';
import { splitCreated } from '@kindred/contracts/payments/split-created';
import { splitSharePaid } from '@kindred/contracts/payments/split-share-paid';
import { splitShareReminded } from '@kindred/contracts/payments/split-share-reminded';
import { transactionDisputeChanged } from '@kindred/contracts/payments/transaction-dispute-changed';
import { transactionFailed } from '@kindred/contracts/payments/transaction-failed';
import { transactionRefunded } from '@kindred/contracts/payments/transaction-refunded';
import { transferCompleted } from '@kindred/contracts/payments/transfer-completed';
import { source } from './notification-source.ts';

/** What payments tells: money and Chrona. */
export const paymentSources = [
  source(splitCreated, {
    kind: 'SPLIT_CREATED',
    to: ({ shares }) => shares.map(({ userId }) => userId),
    by: ({ payeeId }) => payeeId,
    shows: ['splitId', 'eventId', 'tribeId'],
  }),
  source(splitShareReminded, {
    kind: 'SHARE_REMINDED',
    to: ({ userId }) => [userId],
    by: ({ payeeId }) => payeeId,
    shows: ['splitId', 'shareId', 'eventId'],
    collapsesBy: 'shareId',
  }),
  source(splitSharePaid, {
    kind: 'SHARE_PAID',
    to: ({ payeeId }) => [payeeId],
    by: ({ userId }) => userId,
    shows: ['splitId', 'shareId', 'eventId'],
    collapsesBy: 'splitId',
  }),
  source(transactionFailed, {
    kind: 'PAYMENT_FAILED',
    // A refund is not what its receiver asked for, and is tried again without them.
    to: ({ type, userId }) => (type === 'REFUND' ? [] : [userId]),
    shows: ['transactionId', 'splitId', 'eventId'],
  }),
  // Whom the money comes from is left out, so that a block does not keep it from being told.
  source(transactionRefunded, {
    kind: 'PAYMENT_REFUNDED',
    to: ({ userId }) => [userId],
    shows: ['transactionId', 'splitId', 'eventId'],
  }),
  source(transactionDisputeChanged, {
    kind: 'PAYMENT_DISPUTED',
    only: { status: 'OPEN' },
    to: ({ payeeId }) => (payeeId === undefined ? [] : [payeeId]),
    shows: ['transactionId'],
    collapsesBy: 'transactionId',
  }),
  source(transferCompleted, {
    kind: 'CHRONA_RECEIVED',
    to: ({ toUserId }) => [toUserId],
    by: ({ fromUserId }) => fromUserId,
    shows: [],
  }),
  source(hoursEarned, { kind: 'HOURS_VERIFIED', to: ({ userId }) => [userId], shows: ['claimId'] }),
];
