import type { LetterWords } from '@kindred/mail/letter-layout';
import type { TextLanguage } from '../notifications/notification-texts.ts';

/** The words around what a digest lists, and of the page at which a person unsubscribes. */
export interface DigestWords {
  readonly subject: (count: number) => string;
  readonly intro: string;
  readonly open: string;
  readonly why: string;
  readonly unsubscribe: string;
  readonly layout: Omit<LetterWords, 'language'>;
  readonly page: {
    readonly title: string;
    readonly question: string;
    readonly button: string;
    readonly done: string;
    readonly unknown: string;
  };
}

export const digestWords: Readonly<Record<TextLanguage, DigestWords>> = {
  en: {
    subject: (count) => (count === 1 ? 'One thing is new' : `${count} things are new`),
    intro: 'This is new since we last wrote:',
    open: 'Open Kindred',
    why: 'You get this mail once a day when something is new.',
    unsubscribe: 'Unsubscribe',
    layout: { greeting: 'Hello,', copyLink: 'Or copy this address:', closing: 'Kindred' },
    page: {
      title: 'Unsubscribe',
      question: 'Do you want no more daily mails from Kindred?',
      button: 'Unsubscribe',
      done: 'You get no more daily mails. You can turn them on again in Kindred, with your notifications.',
      unknown: 'This address is not valid. Use the one in the latest mail, or turn the mails off in Kindred.',
    },
  },
  de: {
    subject: (count) => (count === 1 ? 'Eine Neuigkeit' : `${count} Neuigkeiten`),
    intro: 'Das ist neu, seit wir zuletzt geschrieben haben:',
    open: 'Kindred öffnen',
    why: 'Diese Mail kommt einmal am Tag, wenn es etwas Neues gibt.',
    unsubscribe: 'Abbestellen',
    layout: { greeting: 'Hallo,', copyLink: 'Oder diese Adresse kopieren:', closing: 'Kindred' },
    page: {
      title: 'Abbestellen',
      question: 'Möchtest du keine täglichen Mails von Kindred mehr bekommen?',
      button: 'Abbestellen',
      done: 'Du bekommst keine täglichen Mails mehr. In Kindred kannst du sie bei den Benachrichtigungen wieder einschalten.',
      unknown: 'Diese Adresse gilt nicht. Nimm die aus der letzten Mail, oder schalte die Mails in Kindred aus.',
    },
  },
};
