import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of payments is about, by aggregate. */
export const topics = {
  wallet: 'Chrona wallets.',
  erasure: erasureTopic,
};
