import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of tribe-events is about, by aggregate. */
export const topics = {
  event: 'What tribes do together, and when.',
  hive: 'Hives, who pledges to them, and who is in them.',
  tribe: 'Tribes, who is in them, and what became of them.',
  erasure: erasureTopic,
};
