import { erasureTopic } from '../erasure-completed.ts';

/** What each topic of tribe-events is about, by aggregate. */
export const topics = {
  event: 'What tribes do together, and when.',
  series: 'Events of tribes that repeat, and when they end.',
  hive: 'Hives, who pledges to them, and who is in them.',
  tribe: 'Tribes, who is in them, and what became of them.',
  message: 'Messages of the chats of tribes, without what they say.',
  formation: 'Formations of groups, and what came of them.',
  'formation-cell': 'Parts of an area whose people a formation places.',
  achievement: 'Who has earned which achievement.',
  'achievement-kind': 'What people can earn.',
  media: 'Pictures and videos of events and of the talk of tribes.',
  proposal: 'Groups that formations proposed, and how people answered.',
  report: 'What was reported to the admins, and whether something was done.',
  sanction: 'What admins did to people who broke a rule, and appeals.',
  notification: 'What people were told, and by which channel.',
  digest: 'Daily mails that tell people what is new.',
  erasure: erasureTopic,
};
