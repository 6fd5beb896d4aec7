import { asHtml, asText, type Letter } from '@kindred/mail/letter-layout';
import type { Mail } from '@kindred/mail/mailer';
import { accountLetters } from './account-letters.ts';
import type { LetterTexts, Link, OrderOf } from './letter-texts.ts';
import type { MailKind, MailOrder } from './mail-order.ts';
import { signInLetters } from './sign-in-letters.ts';

const letters: LetterTexts<MailKind> = { ...accountLetters, ...signInLetters };

/**
 * Writes the mail that was ordered, as text and as HTML. `linkBase` is where the frontend is:
 * `https://kindred.example`. `id` is the order's, and makes sending it twice one mail.
 */
export function writeMail(order: MailOrder, { linkBase, id }: { linkBase: string; id?: string }): Mail {
  const base = linkBase.replace(/\/+$/, '');
  const letter = letterFor(order, (page, token) => `${base}/${page}?token=${encodeURIComponent(token)}`);
  const mail = { to: order.to, kind: order.kind, subject: letter.subject, text: asText(letter), html: asHtml(letter) };
  return id === undefined ? mail : { ...mail, id };
}

function letterFor<Kind extends MailKind>(order: OrderOf<Kind> & { kind: Kind }, link: Link): Letter {
  const write: (order: OrderOf<Kind>, link: Link) => Letter = letters[order.kind];
  return write(order, link);
}
