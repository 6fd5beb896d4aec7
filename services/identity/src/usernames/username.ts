import { DomainError } from '@kindred/contracts/domain-error';

export type UsernameFault = 'LENGTH' | 'CHARACTERS' | 'RESERVED';

const explanations: Record<UsernameFault, string> = {
  LENGTH: 'A user name has 3 to 30 characters.',
  CHARACTERS:
    'A user name has letters a-z (one at least), digits, and single dots, hyphens or underscores between them.',
  RESERVED: 'This user name is kept for Kindred itself.',
};

export class InvalidUsername extends DomainError {
  readonly code = 'INVALID_USERNAME';

  constructor(reason: UsernameFault) {
    super(explanations[reason], { details: { reason } });
  }
}

export interface Username {
  /** As it is shown: lower case, since `I` and `l` can be told apart in lower case only. */
  readonly name: string;
  /** As it is compared: names that look alike share it, and it is what must be unique. */
  readonly skeleton: string;
}

/**
 * Reads a user name. Only ASCII is allowed, so that no letter of another script can stand in for a Latin one; what is
 * left to confuse is folded by {@link skeletonOf}.
 * @throws {InvalidUsername} with the reason in its details
 */
export function parseUsername(text: string): Username {
  const name = text.length > 200 ? text : text.trim().toLowerCase();
  if (name.length < 3 || name.length > 30) throw new InvalidUsername('LENGTH');
  // Lower-casing turns the Kelvin sign into a `k`: what was not ASCII before is refused, not rewritten.
  const wellFormed = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(name) && /[a-z]/.test(name) && isAscii(text.trim());
  if (!wellFormed) throw new InvalidUsername('CHARACTERS');
  const skeleton = skeletonOf(name);
  if (reserved.has(skeleton)) throw new InvalidUsername('RESERVED');
  return { name, skeleton };
}

const isAscii = (text: string) => /^[\x21-\x7e]+$/.test(text);

/**
 * What the eye makes of a name, after Unicode TR 39, section 4, for the few characters we allow: separators vanish, `0`
 * is `o`, `1` and `i` are `l` (a capital `I` in many typefaces), and `m` and `w` are spelled out as `rn` and `vv`.
 * Spelling out rather than joining makes the order irrelevant: `vvv` and `vw` come out alike.
 */
export function skeletonOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[._-]/g, '')
    .replace(/[01imw]/g, (character) => lookalikes[character] ?? character);
}

const lookalikes: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', i: 'l', m: 'rn', w: 'vv' };

/** Names under which a stranger could pass for the house, for a part of it, or for nobody. */
const reserved: ReadonlySet<string> = new Set(
  [
    'about',
    'abuse',
    'account',
    'admin',
    'administrator',
    'agent',
    'anonymous',
    'api',
    'billing',
    'bot',
    'companion',
    'contact',
    'deleted',
    'desk',
    'everyone',
    'graphql',
    'guest',
    'help',
    'hostmaster',
    'identity',
    'info',
    'journal',
    'kindred',
    'kindred.help',
    'kindred.official',
    'kindred.security',
    'kindred.support',
    'kindred.team',
    'login',
    'mail',
    'me',
    'moderator',
    'nobody',
    'noreply',
    'null',
    'official',
    'owner',
    'payments',
    'postmaster',
    'privacy',
    'register',
    'root',
    'security',
    'service',
    'settings',
    'signin',
    'signup',
    'staff',
    'steward',
    'support',
    'system',
    'team',
    'tribe',
    'undefined',
    'unknown',
    'user',
    'vessel',
    'wallet',
    'webmaster',
  ].map(skeletonOf),
);
