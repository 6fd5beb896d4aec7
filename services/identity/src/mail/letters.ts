import type { Mail } from '@kindred/mail/mailer';
import type { SocialProvider } from '../social/providers.ts';
import type { FactorChange, FactorKind } from '../factors/tell-of-factor.ts';
import type { SuspensionReason } from '../admin/admin-action.ts';
import { asHtml, asText, type Letter } from '@kindred/mail/letter-layout';
import { inWords, type ReceiptPart } from './receipt-words.ts';

/** What somebody is written about: what an operation orders, and what is made into a mail when it is sent. */
export type MailOrder =
  /** To a new address, or one that was never proven. The name tells somebody who asked twice which link is which. */
  | { readonly kind: 'VERIFY_EMAIL'; readonly to: string; readonly username: string | null; readonly token: string }
  /** To the owner of an address that somebody, perhaps they themselves, tried to register again. */
  | { readonly kind: 'ALREADY_REGISTERED'; readonly to: string }
  | { readonly kind: 'SIGN_IN_LOCKED'; readonly to: string; readonly token: string }
  | { readonly kind: 'RESET_PASSWORD'; readonly to: string; readonly token: string }
  | { readonly kind: 'PASSWORD_CHANGED'; readonly to: string }
  /** To the new address, which is the account's once it is proven. */
  | { readonly kind: 'CONFIRM_NEW_ADDRESS'; readonly to: string; readonly token: string }
  /** To the old address. The new one is not named: the mailbox may be a stranger's by now. */
  | { readonly kind: 'ADDRESS_CHANGED'; readonly to: string }
  /** One can sign in with a provider from now on, or no longer. */
  | {
      readonly kind: 'WAYS_IN_CHANGED';
      readonly to: string;
      readonly provider: SocialProvider;
      readonly change: 'ADDED' | 'REMOVED';
    }
  /** A second factor was added or removed, or recovery codes were made anew. */
  | {
      readonly kind: 'SECOND_FACTOR_CHANGED';
      readonly to: string;
      readonly factor: FactorKind;
      readonly change: FactorChange;
    }
  /** A recovery code was used; `left` of them are left. */
  | { readonly kind: 'RECOVERY_CODE_USED'; readonly to: string; readonly left: number }
  /** An admin took all second factors. */
  | { readonly kind: 'SECOND_FACTORS_RESET'; readonly to: string }
  /**
   * A sign-in went beyond the most sessions that a person may have. `lastUsedOn` is a day: when the ended one was last
   * used.
   */
  | { readonly kind: 'SESSION_ENDED'; readonly to: string; readonly most: number; readonly lastUsedOn: string }
  | { readonly kind: 'ACCOUNT_SUSPENDED'; readonly to: string; readonly reason: SuspensionReason }
  | { readonly kind: 'ACCOUNT_REINSTATED'; readonly to: string }
  /** `dueOn` is a day, `2026-04-01`: an order is kept as JSON until it is sent. */
  | { readonly kind: 'DELETION_REQUESTED'; readonly to: string; readonly token: string; readonly dueOn: string }
  /** The last mail that anybody gets from us: what every service did. */
  | {
      readonly kind: 'ERASURE_RECEIPT';
      readonly to: string;
      readonly erasedOn: string;
      readonly answers: readonly ReceiptPart[];
    }
  /** No link: whoever reads the mailbox has no business with the archive until they sign in. */
  | { readonly kind: 'DATA_EXPORT_READY'; readonly to: string; readonly expiresOn: string };
export type MailKind = MailOrder['kind'];

type OrderOf<Kind extends MailKind> = Extract<MailOrder, { kind: Kind }>;
/** Makes the address of a page that takes the token: the link ends in `token=` and it. */
type Link = (page: string, token: string) => string;

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

const letters: { readonly [Kind in MailKind]: (order: OrderOf<Kind>, link: Link) => Letter } = {
  VERIFY_EMAIL: ({ username, token }, link) => ({
    subject: 'Confirm your address',
    before: [
      `Somebody, probably you, asked for an account at Kindred with this address${username ? ` and the user name “${username}”` : ''}.`,
      'Follow this link within a day to confirm it:',
    ],
    link: { text: 'Confirm my address', url: link('verify-email', token) },
    after: ['If you did not ask, or for another user name, do not follow it: without it nothing becomes of this.'],
  }),
  ALREADY_REGISTERED: () => ({
    subject: 'You have an account already',
    before: [
      'Somebody, probably you, asked for an account at Kindred with this address. There is one already, and nothing about it was changed.',
      'If you have forgotten your password, ask for a new one where you sign in. If it was not you, there is nothing to do.',
    ],
  }),
  SIGN_IN_LOCKED: ({ token }, link) => ({
    subject: 'Sign-in to your account is locked for a while',
    before: [
      'A wrong password or code was given for your account five times, so sign-in is locked for 15 minutes.',
      'If it was you, this link opens it at once:',
    ],
    link: { text: 'Open sign-in', url: link('unlock-sign-in', token) },
    after: [
      'If it was not you, nobody got in. If your account has a second factor, somebody may know your password: change it.',
    ],
  }),
  RESET_PASSWORD: ({ token }, link) => ({
    subject: 'Choose a new password',
    before: [
      'Somebody, probably you, asked for a new password for your account. Follow this link within an hour to choose one:',
    ],
    link: { text: 'Choose a new password', url: link('reset-password', token) },
    after: ['If it was not you, do not follow it: your password stays as it is.'],
  }),
  PASSWORD_CHANGED: () => ({
    subject: 'Your password was changed',
    before: [
      'The password of your account was changed, and every other session was ended.',
      'If it was not you, ask for a new password at once where you sign in.',
    ],
  }),
  CONFIRM_NEW_ADDRESS: ({ token }, link) => ({
    subject: 'Confirm your new address',
    before: [
      'Somebody, probably you, wants to use this address for their account at Kindred. Follow this link within a day to confirm it:',
    ],
    link: { text: 'Confirm my new address', url: link('confirm-address', token) },
    after: ['If it was not you, do not follow it: the account keeps its old address.'],
  }),
  ADDRESS_CHANGED: () => ({
    subject: 'Your address was changed',
    before: [
      'Your account at Kindred has another address now, and this one is no longer used for it.',
      'If it was not you, write to us at once: somebody has your account.',
    ],
  }),
  WAYS_IN_CHANGED: ({ provider, change }) => ({
    subject:
      change === 'ADDED'
        ? `You can sign in with ${providerNames[provider]} now`
        : `You can no longer sign in with ${providerNames[provider]}`,
    before: [
      change === 'ADDED'
        ? `An account at ${providerNames[provider]} opens your account at Kindred from now on.`
        : `No account at ${providerNames[provider]} opens your account at Kindred any more.`,
      'If it was not you, ask for a new password at once where you sign in, and look which providers are linked.',
    ],
  }),
  SECOND_FACTOR_CHANGED: ({ factor, change }) => ({
    subject: factorSubjects[factor][change],
    before: [
      `${factorSubjects[factor][change]} at Kindred.`,
      'If it was not you, somebody else is signed in to your account: change your password, which ends every other session, and look at your second factors.',
    ],
  }),
  RECOVERY_CODE_USED: ({ left }) => ({
    subject: left <= lowCount ? 'You have few recovery codes left' : 'A recovery code of yours was used',
    before: [
      `A recovery code of your account at Kindred was used. ${left === 0 ? 'None is' : left === 1 ? 'One is' : `${left} are`} left.`,
      ...(left <= lowCount ? ['Make new ones while you can sign in: those from before are worth nothing then.'] : []),
      'If it was not you, change your password and make new codes at once.',
    ],
  }),
  SECOND_FACTORS_RESET: () => ({
    subject: 'Your second factors were removed',
    before: [
      'As you asked, we removed every second factor of your account at Kindred, and ended every session. Your password alone opens it now.',
      'Sign in and add a second factor again. If you did not ask for this, answer this mail at once.',
    ],
  }),
  SESSION_ENDED: ({ most, lastUsedOn }) => ({
    subject: 'One of your sessions was ended',
    before: [
      `You signed in to Kindred once more, and an account has at most ${most} open sessions. The one used longest ago, last on ${lastUsedOn}, was ended: sign in again there if you need it.`,
      'If it was not you who signed in, change your password, which ends every other session.',
    ],
  }),
  ACCOUNT_SUSPENDED: ({ reason }) => ({
    subject: 'Your account is suspended',
    before: [
      `Your account at Kindred is suspended: ${reasons[reason]}. You cannot sign in, and nobody is shown your profile, until that is lifted.`,
      'If you think that this is wrong, answer this mail: somebody else will look at it again.',
    ],
  }),
  ACCOUNT_REINSTATED: () => ({
    subject: 'Your account is open again',
    before: ['The suspension of your account at Kindred is lifted. You can sign in as before.'],
  }),
  DELETION_REQUESTED: ({ dueOn, token }, link) => ({
    subject: 'Your account will be deleted',
    before: [
      `You asked us to delete your account. It is hidden from now on, and will be erased on ${dueOn}, everywhere and for good.`,
      'Until then this link takes it back:',
    ],
    link: { text: 'Keep my account', url: link('cancel-deletion', token) },
  }),
  ERASURE_RECEIPT: ({ erasedOn, answers }) => ({
    subject: 'Your account is deleted',
    before: [
      `As you asked, what Kindred held of you was erased. It was complete on ${erasedOn}. This is what each service says:`,
      ...answers.map(inWords),
    ],
    after: ['This address was kept for this mail alone, and is forgotten with it.'],
  }),
  DATA_EXPORT_READY: ({ expiresOn }) => ({
    subject: 'Your data is ready',
    before: [
      `The archive of all that Kindred holds of you is complete. Sign in to fetch it, until ${expiresOn}; it is deleted then.`,
      'If you did not ask for it, somebody else is signed in to your account: change your password, which ends every other session.',
    ],
  }),
};

/** From so few on a person is asked to make new ones. */
const lowCount = 3;

const factorSubjects: Readonly<Record<FactorKind, Readonly<Record<FactorChange, string>>>> = {
  TOTP: {
    ADDED: 'An authenticator app was added to your account',
    REMOVED: 'The authenticator app of your account was removed',
    RENEWED: 'The authenticator app of your account was changed',
  },
  PASSKEY: {
    ADDED: 'A passkey was added to your account',
    REMOVED: 'A passkey of your account was removed',
    RENEWED: 'A passkey of your account was changed',
  },
  RECOVERY_CODES: {
    ADDED: 'Recovery codes were made for your account',
    REMOVED: 'The recovery codes of your account were removed',
    RENEWED: 'New recovery codes were made for your account',
  },
};

const providerNames: Readonly<Record<SocialProvider, string>> = {
  GOOGLE: 'Google',
  APPLE: 'Apple',
  FACEBOOK: 'Facebook',
};

const reasons: Readonly<Record<SuspensionReason, string>> = {
  SPAM: 'it was used for unwanted messages to many people',
  HARASSMENT: 'it was used to press, threaten or insult others',
  IMPERSONATION: 'it passes for somebody else',
  FRAUD: 'it was used to take money or hours by deceit',
  UNDERAGE: 'it seems to belong to somebody who is too young for Kindred',
  ACCOUNT_TAKEN_OVER: 'somebody else seems to have got into it',
  OTHER: 'it was used against the rules of the house',
};
