import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of companion-journal is about, by aggregate. */
export const topics = {
  persona: 'The manners in which companions talk, as admins add, change and retire them. Never what a persona is told.',
  room: 'The places in which companions talk, as admins add, change and retire them.',
  disclaimer: 'What people agree to before they talk to a companion, by version.',
  'disclaimer-acceptance': 'Who accepted the disclaimer, and when that lapsed.',
  duet: 'Duets of two people, or of one and an agent. Never what was said, and never why one ended.',
  entry: 'Entries of journals. Never what they say, nor a mood.',
  photo: 'Photos of journal entries: that they were added and removed. Never what they show.',
  import: 'Imports of other journals. Never what the entries say.',
  reminder: 'Reminders to write in a journal. Never whether or what a person wrote.',
  chat: 'Chats with personas: that they were held, and that replies were reported. Never what was said.',
  erasure: erasureTopic,
};
