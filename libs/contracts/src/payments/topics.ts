import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of payments is about, by aggregate. */
export const topics = {
  wallet: 'Chrona wallets.',
  transfer: 'Transfers of Chrona between people.',
  hours: 'Hours that people give one another, and what they earn with them.',
  transaction: 'Payments, refunds and payouts, and what became of them.',
  split: 'Bills that people share, and what each pays of them.',
  method: 'The ways in which people pay.',
  erasure: erasureTopic,
};
