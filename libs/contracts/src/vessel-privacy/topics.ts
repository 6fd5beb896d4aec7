import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of vessel-privacy is about, by aggregate. Never what anybody said, felt or wrote. */
export const topics = {
  session: 'Sessions of two people: how they begin, rest and end, and how far each has come.',
  consent: 'What people allow the house to do, by scope: granted, renewed, revoked, lapsed.',
  content: 'What one person lets the other of a session read, and takes back.',
  agreement: 'What two people agree to try, and what becomes of it.',
  'library-item': 'Items of the library that everybody in stage 4 shares, and never whose they are.',
  erasure: erasureTopic,
};
