import { agentScopes } from '@kindred/contracts/agent-scopes';
import type { FactorChange, FactorKind } from '../factors/factor-change.ts';
import type { SocialProvider } from '../social/providers.ts';
import type { LetterTexts } from './letter-texts.ts';

/** Letters about passwords, sessions, second factors and other ways to sign in. */
export const signInLetters: LetterTexts<
  | 'SIGN_IN_LOCKED'
  | 'RESET_PASSWORD'
  | 'PASSWORD_CHANGED'
  | 'WAYS_IN_CHANGED'
  | 'SECOND_FACTOR_CHANGED'
  | 'RECOVERY_CODE_USED'
  | 'SECOND_FACTORS_RESET'
  | 'ACCESS_GRANTED'
  | 'SESSION_ENDED'
> = {
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
  ACCESS_GRANTED: ({ program, scopes }) => ({
    subject: 'A program may act for you at Kindred',
    before: [
      `A program that calls itself “${withoutAddresses(program)}” may use your account from now on. We have not checked who made it. It can:`,
      ...scopes.map((scope) => `${agentScopes[scope]}.`),
      'If it was not you who let it, change your password: that ends the access of all programs, and every other session.',
    ],
  }),
  SESSION_ENDED: ({ most, lastUsedOn }) => ({
    subject: 'One of your sessions was ended',
    before: [
      `You signed in to Kindred once more, and an account has at most ${most} open sessions. The one used longest ago, last on ${lastUsedOn}, was ended: sign in again there if you need it.`,
      'If it was not you who signed in, change your password, which ends every other session.',
    ],
  }),
};

/** Removes the characters from which mail clients make links, so that a program's name puts no link into our mail. */
const withoutAddresses = (text: string) => text.replaceAll(/[./:@\\]+/g, ' ').trim();

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
