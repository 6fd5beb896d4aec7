import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of messaging-agents is about, by aggregate. */
export const topics = {
  agent: 'Which agents there are.',
  note: 'Notes that people write for themselves. Never what they say.',
  erasure: erasureTopic,
};
