import { newId } from '@kindred/contracts/uuid';
import type { Contact } from './ask-contacts.ts';
import type { MatchingProfile } from './ask-matching-profiles.ts';
import type { LoginState } from '@kindred/service/revocation/login-states';

/** What a test sets, and the fake's answers are made of. */
export interface FakeRecords {
  /** The proven address of each person. */
  readonly addresses: Map<string, string>;
  /** How ACTIVE people want to be written to, by id. Their addresses are those of `addresses`. */
  readonly contacts: Map<string, Omit<Contact, 'userId' | 'address'>>;
  /** The people who can be matched, by id. */
  readonly matching: Map<string, Omit<MatchingProfile, 'userId'>>;
  /** The current state of each login; with a person, that of this person's login alone. */
  readonly logins: Map<string, LoginState & { readonly userId?: string }>;
  /** The state of a login that `logins` does not name: valid, with the role ADMIN. Tests sign tokens of their own. */
  unknownLogin: LoginState;
}

/** The tie between two people, `oneId` being the smaller id. */
export interface Tie {
  readonly tieId: string;
  readonly oneId: string;
  readonly otherId: string;
  isActive: boolean;
  blocked: boolean;
  /** Whether `otherId` made the block. */
  blockedByOther: boolean;
}

/** The tie between these two people. Adds one to `ties` if there is none. */
export function tieBetween(ties: Tie[], one: string, other: string): Tie {
  const [oneId, otherId] = [one, other].sort() as [string, string];
  const known = ties.find((tie) => tie.oneId === oneId && tie.otherId === otherId);
  const tie = known ?? { tieId: newId(), oneId, otherId, isActive: false, blocked: false, blockedByOther: false };
  if (!known) ties.push(tie);
  return tie;
}
