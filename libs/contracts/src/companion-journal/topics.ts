import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of companion-journal is about, by aggregate. */
export const topics = {
  persona: 'The manners in which companions talk, as admins add, change and retire them. Never what a persona is told.',
  disclaimer: 'What people agree to before they talk to a companion, by version.',
  'disclaimer-acceptance': 'Who accepted the disclaimer, and when that lapsed.',
  erasure: erasureTopic,
};
