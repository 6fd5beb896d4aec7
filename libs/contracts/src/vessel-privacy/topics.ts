import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of vessel-privacy is about, by aggregate. Never what anybody said, felt or wrote. */
export const topics = {
  session: 'Sessions of two people: how they begin, rest and end, and how far each has come.',
  consent: 'What people allow the house to do, by scope: granted, renewed, revoked, lapsed.',
  erasure: erasureTopic,
};
