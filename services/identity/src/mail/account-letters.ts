import type { SuspensionReason } from '../admin/admin-action.ts';
import type { LetterTexts } from './letter-texts.ts';
import { inWords } from './receipt-words.ts';

/** Letters about the account: its address, its suspension, its deletion and its archive. */
export const accountLetters: LetterTexts<
  | 'VERIFY_EMAIL'
  | 'ALREADY_REGISTERED'
  | 'CONFIRM_NEW_ADDRESS'
  | 'ADDRESS_CHANGED'
  | 'ACCOUNT_SUSPENDED'
  | 'ACCOUNT_REINSTATED'
  | 'DELETION_REQUESTED'
  | 'ERASURE_RECEIPT'
  | 'DATA_EXPORT_READY'
> = {
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

const reasons: Readonly<Record<SuspensionReason, string>> = {
  SPAM: 'it was used for unwanted messages to many people',
  HARASSMENT: 'it was used to press, threaten or insult others',
  IMPERSONATION: 'it passes for somebody else',
  FRAUD: 'it was used to take money or hours by deceit',
  UNDERAGE: 'it seems to belong to somebody who is too young for Kindred',
  ACCOUNT_TAKEN_OVER: 'somebody else seems to have got into it',
  OTHER: 'it was used against the rules of the house',
};
