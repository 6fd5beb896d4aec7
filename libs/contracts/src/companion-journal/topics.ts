import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of companion-journal is about, by aggregate. */
export const topics = {
  note: 'Notes that people write for themselves. Never what they say.',
  erasure: erasureTopic,
};
