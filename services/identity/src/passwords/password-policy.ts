import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { DomainError } from '@kindred/contracts/domain-error';

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'ABOUT_YOU' | 'NOT_TEXT' | 'UNCHANGED';

const shortest = 10;
const longest = 128;
const fewestGuesses = 1e7;

const explanations: Record<PasswordFault, string> = {
  TOO_SHORT: `A password has at least ${shortest} characters.`,
  TOO_LONG: `A password has at most ${longest} characters.`,
  COMMON:
    'This password, or one much like it, is among those that are tried first. Several words that do not belong together are better.',
  ABOUT_YOU: 'A password must not be your address or your user name with a few characters more.',
  NOT_TEXT: 'A password must not hold control characters or broken Unicode.',
  UNCHANGED: 'This is the password that you have: choose another.',
};

export class WeakPassword extends DomainError {
  readonly code = 'WEAK_PASSWORD';

  constructor(reason: PasswordFault) {
    super(explanations[reason], { details: { reason, minLength: shortest, maxLength: longest } });
  }
}

export interface PasswordOwner {
  readonly email?: string | null;
  readonly username?: string | null;
}

/** Throws {@link WeakPassword} when a password must not be chosen. It is kept by nobody and in no message. */
export type CheckPassword = (password: string, owner: PasswordOwner) => void;

/**
 * What a new password must be, after NIST SP 800-63B: a length, no rules of composition, and nothing that stands on a
 * list of breached passwords or follows from one. Likeness to the list (49,000 entries), keyboard walks, sequences,
 * repeats and dates are judged by zxcvbn: ten million guesses are the least. Its dictionary takes 8 MB and 50 ms, so
 * make one for a process.
 */
export function passwordPolicy(): CheckPassword {
  const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions: 16 });

  return (password, owner) => {
    if (password.length > longest * 4) throw new WeakPassword('TOO_LONG');
    if (/[\p{Cc}\p{Cs}]/u.test(password)) throw new WeakPassword('NOT_TEXT');
    const text = password.normalize('NFC');
    const { length } = [...text];
    if (length < shortest) throw new WeakPassword('TOO_SHORT');
    if (length > longest) throw new WeakPassword('TOO_LONG');

    const own = namesOf(owner);
    if (own.some((name) => restIsTooShort(text, name))) throw new WeakPassword('ABOUT_YOU');
    // Only the first 32 characters are estimated: what they are worth is a lower bound for the whole, and the time that
    // zxcvbn takes on the event loop grows fast with the length (150 ms for 128 characters made for it, 20 ms for 32).
    const { guesses } = estimator.check(text.slice(0, 32), ['kindred', ...own]);
    if (guesses < fewestGuesses) throw new WeakPassword('COMMON');
  };
}

/**
 * A name may stand in a password that would be long enough without it: forbidding it outright would forbid good
 * passphrases.
 */
function restIsTooShort(password: string, name: string): boolean {
  const lowered = password.toLowerCase();
  return name.length >= 3 && lowered.includes(name) && [...lowered.replaceAll(name, '')].length < shortest;
}

function namesOf({ email, username }: PasswordOwner): string[] {
  const [localPart = '', domain = ''] = (email ?? '').toLowerCase().split('@');
  return [username?.toLowerCase() ?? '', localPart, domain.split('.')[0] ?? '', email?.toLowerCase() ?? ''].filter(
    Boolean,
  );
}
