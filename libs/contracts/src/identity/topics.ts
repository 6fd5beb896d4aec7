import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of identity is about, by aggregate. */
export const topics = {
  user: 'The accounts of people: how they come, change and leave. Never what they wrote, where they live or how they scored.',
  tie: 'Ties between two people, or between a person and an agent.',
  erasure: erasureTopic,
};
