import { german } from './german-texts.ts';
import type { NotificationKind } from './notification-kinds.ts';
import type { NotificationText, Text } from './notification-text.ts';

/** Languages that the texts are in. */
export type TextLanguage = 'en' | 'de';

/** The language of the texts for a person's language, a BCP 47 primary tag. English stands for those without texts. */
export function textLanguageOf(language: string | null): TextLanguage {
  return language === 'de' ? 'de' : 'en';
}

/** The texts of a kind. They depend on nothing else, so nothing of a person is stored in words. */
export function textOf(kind: NotificationKind, times: number, language: TextLanguage = 'en'): NotificationText {
  const text: Text = texts[language][kind] ?? english[kind];
  return typeof text === 'function' ? text(times) : text;
}

const english: Readonly<Record<NotificationKind, Text>> = {
  TRIBE_INVITED: { title: 'An invitation to a tribe', body: 'A place is kept for you until you answer.' },
  TRIBE_JOIN_REQUESTED: (times) => ({
    title: times === 1 ? 'A person asks to join your tribe' : `${times} people ask to join your tribe`,
    body: 'Accept or decline before the request lapses.',
  }),
  TRIBE_JOIN_ACCEPTED: { title: 'You are in', body: 'Your request to join a tribe was accepted.' },
  TRIBE_JOIN_DECLINED: { title: 'Not this time', body: 'Your request to join a tribe was declined.' },
  TRIBE_MEMBER_JOINED: (times) => ({
    title: times === 1 ? 'A new member' : `${times} new members`,
    body: 'Your tribe has grown. Say hello.',
  }),
  TRIBE_HANDED_OVER: { title: 'You lead a tribe', body: 'The role of the creator is yours now.' },
  TRIBE_ACTIVE: { title: 'Your tribe is active', body: 'It has enough members and something is going on.' },
  TRIBE_AT_RISK: {
    title: 'Your tribe needs you',
    body: 'It was quiet for a while, or has fewer than four members. A plan or a few words bring it back.',
  },
  TRIBE_INACTIVE: { title: 'Your tribe sleeps', body: 'It is inactive, until its members do something together.' },
  TRIBE_DISSOLVED: { title: 'A tribe has ended', body: 'One of your tribes was dissolved.' },
  TRIBE_PROPOSED: { title: 'A group that could fit you', body: 'Look at who it is, and say whether you want to.' },
  GOAL_COMPLETED: { title: 'A goal is reached', body: 'Your tribe did what it set out to do.' },
  CHALLENGE_PROPOSED: { title: 'A challenge for your tribe', body: 'Any member can accept or decline it.' },
  EVENT_SCHEDULED: { title: 'A new event', body: 'Your tribe plans something. Will you come?' },
  EVENT_CHANGED: { title: 'An event has changed', body: 'Its time, its place or its cost is different now.' },
  EVENT_COMPLETED: { title: 'How was it?', body: 'Say in private, within two weeks, whom you would meet again.' },
  EVENT_CANCELLED: { title: 'An event is cancelled', body: 'An event that you were asked to does not take place.' },
  EVENT_PLACE_GIVEN: { title: 'You have a place', body: 'You moved up from the waiting list of an event.' },
  EVENT_PLACE_LAPSED: { title: 'Your place is gone', body: 'A place at an event was not paid in time.' },
  EVENT_IN_A_WEEK: { title: 'An event within a week', body: 'You are coming, or may come. Is it still so?' },
  EVENT_IN_A_DAY: { title: 'An event within a day', body: 'You are coming, or may come. Have a look at the place.' },
  EVENT_IN_THREE_HOURS: { title: 'An event within three hours', body: 'It begins soon.' },
  EVENT_ANSWER_NEEDED: { title: 'Will you come?', body: 'An event begins within a week, and you have not answered.' },
  EVENT_SUGGESTED: { title: 'An idea for your tribe', body: 'Any member can make a plan of it.' },
  SUGGESTION_ACCEPTED: { title: 'An idea becomes a plan', body: 'A member made a draft of a suggestion.' },
  SERIES_STARTED: { title: 'An event repeats', body: 'Your tribe meets regularly now.' },
  SERIES_ENDED: { title: 'A repeating event has ended', body: 'No more events of it are scheduled.' },
  MEDIA_ADDED: (times) => ({
    title: times === 1 ? 'A new picture or video' : `${times} new pictures and videos`,
    body: 'See what members of your tribe have added to an event.',
  }),
  POLL_OPENED: { title: 'When can you come?', body: 'Your tribe looks for a time. Say which ones suit you.' },
  POLL_CLOSED: { title: 'A time is found', body: 'The poll of possible times has ended.' },
  ACHIEVEMENT_EARNED: { title: 'You have earned something', body: 'There is a new achievement in your profile.' },
  CHAT_MESSAGES: (times) => ({
    title: times === 1 ? 'A new message' : `${times} new messages`,
    body: 'Your tribe is talking.',
  }),
  CHAT_ANSWERED: { title: 'An answer to you', body: 'A member of your tribe answered your message.' },
  PROMPT_ASKED: { title: 'A question for your tribe', body: 'It is in the chat. A few words answer it.' },
  HIVE_ACTIVATED: { title: 'Your hive begins', body: 'Enough people have pledged.' },
  HIVE_LAPSED: { title: 'A hive did not begin', body: 'Too few people pledged before the deadline.' },
  HIVE_CLOSED: { title: 'A hive has ended', body: 'A steward closed a hive that you were in.' },
  SPLIT_CREATED: { title: 'A bill is divided', body: 'You have a share of it.' },
  SHARE_REMINDED: { title: 'A share is open', body: 'A share that you accepted is not paid yet.' },
  SHARE_PAID: (times) => ({
    title: times === 1 ? 'A share was paid' : `${times} shares were paid`,
    body: 'Money of a bill that you divided has come.',
  }),
  PAYMENT_FAILED: { title: 'A payment failed', body: 'Nothing was paid. You can try again.' },
  PAYMENT_REFUNDED: { title: 'Money comes back', body: 'A payment of yours is given back, whole or in part.' },
  PAYMENT_DISPUTED: { title: 'A payment is disputed', body: 'What you were paid is frozen until the bank decides.' },
  CHRONA_RECEIVED: { title: 'You got Chrona', body: 'A person gave you of theirs.' },
  HOURS_VERIFIED: { title: 'Your hours count', body: 'Hours that you gave were verified, and Chrona was issued.' },
  TIE_REQUESTED: { title: 'A person wants to connect', body: 'Accept or decline their request.' },
  TIE_ACCEPTED: { title: 'You are connected', body: 'A person accepted your request.' },
  SESSION_INVITED: { title: 'An invitation to a session', body: 'A person wants to talk with you, with a guide.' },
  SESSION_ACCEPTED: { title: 'Your session can begin', body: 'The person whom you invited has joined.' },
  REPORT_DECIDED: { title: 'Your report was decided', body: 'See what came of it. Thank you for telling us.' },
  SANCTION_IMPOSED: { title: 'A rule was broken', body: 'Read what was decided and why, and how you can appeal.' },
  SANCTION_LIFTED: { title: 'A sanction was lifted', body: 'It does not hold any longer.' },
  APPEAL_DECIDED: { title: 'Your appeal was decided', body: 'Another admin looked at it.' },
  AGREEMENT_FOLLOW_UP: { title: 'Time to look back', body: 'You wanted to look at an agreement again today.' },
  DISCLAIMER_LAPSING: {
    title: 'Accept again to keep writing',
    body: 'Your acceptance of the disclaimer of companions and journals lapses within a week.',
  },
  JOURNAL_REMINDER: { title: 'Time to write', body: 'You wanted to be reminded of your journal now.' },
};

const texts: Readonly<Record<TextLanguage, Readonly<Partial<typeof english>>>> = { en: english, de: german };
