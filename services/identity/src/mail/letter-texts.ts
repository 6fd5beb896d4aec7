import type { Letter } from '@kindred/mail/letter-layout';
import type { MailKind, MailOrder } from './mail-order.ts';

/** Makes the address of a page that takes the token: the link ends in `token=` and it. */
export type Link = (page: string, token: string) => string;

export type OrderOf<Kind extends MailKind> = Extract<MailOrder, { kind: Kind }>;

/** The texts of some kinds of letters. */
export type LetterTexts<Kinds extends MailKind> = {
  readonly [Kind in Kinds]: (order: OrderOf<Kind>, link: Link) => Letter;
};
