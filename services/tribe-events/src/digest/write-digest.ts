import { asHtml, asText, type Letter } from '@kindred/mail/letter-layout';
import type { Mail, Unsubscribe } from '@kindred/mail/mailer';
import { textLanguageOf, textOf } from '../notifications/notification-texts.ts';
import type { ComposedLetter, KindCount } from './compose-letters.ts';
import { digestWords } from './digest-words.ts';

export interface DigestAddresses {
  readonly address: string;
  /** A BCP 47 primary tag. English stands for a language without texts. */
  readonly language: string | null;
  /** Where the letter leads. */
  readonly houseUrl: string;
  /** The gateway's address, where people unsubscribe. */
  readonly publicUrl: string;
  /** A `mailto:` address for programs that do not POST; null without the setting. */
  readonly unsubscribeMailto: string | null;
  readonly unsubscribeSecret: (userId: string) => string;
}

/** A digest as a mail. It has kinds and counts, and no name of a person, a tribe or an event. */
export function writeDigest({ userId, letterId, kinds }: ComposedLetter, addresses: DigestAddresses): Mail {
  const language = textLanguageOf(addresses.language);
  const words = digestWords[language];
  const unsubscribe = unsubscribeOf(addresses, userId);
  const letter: Letter = {
    subject: words.subject(kinds.reduce((sum, { count }) => sum + count, 0)),
    before: [words.intro],
    items: kinds.map((one) => itemOf(one, language)),
    link: { text: words.open, url: addresses.houseUrl },
    footer: { text: words.why, link: { text: words.unsubscribe, url: unsubscribe.url } },
    words: { ...words.layout, language },
  };
  const { subject } = letter;
  const { address: to } = addresses;
  return { to, kind: 'DIGEST', subject, text: asText(letter), html: asHtml(letter), id: letterId, unsubscribe };
}

function itemOf({ kind, count }: KindCount, language: Parameters<typeof textOf>[2]): Required<Letter>['items'][number] {
  const { title, body } = textOf(kind, count, language);
  const isCounted = title.includes(String(count));
  return { title: count === 1 || isCounted ? title : `${title} (${count})`, text: body };
}

function unsubscribeOf(
  { publicUrl, unsubscribeMailto, unsubscribeSecret }: DigestAddresses,
  userId: string,
): Unsubscribe {
  const secret = unsubscribeSecret(userId);
  return {
    url: `${publicUrl.replace(/\/$/, '')}/unsubscribe/${secret}`,
    ...(unsubscribeMailto !== null && { mailto: `${unsubscribeMailto}?subject=unsubscribe%20${secret}` }),
  };
}
