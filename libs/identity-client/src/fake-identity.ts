import { newId } from '@kindred/contracts/uuid';
import type { LoginState } from '@kindred/service/revocation/login-states';
import { fakeService, type Asked } from '@kindred/testkit/fake-service';
import * as operations from './__generated__/operations.ts';
import { answersOf, type Tie } from './fake-answers.ts';

/**
 * Identity as other services meet it: gives tokens, and answers about ties, blocks, addresses and logins that a test
 * has set. It passes the contract suite of the real subgraph (`identity.contract.ts`).
 */
export interface FakeIdentity {
  readonly url: string;
  /** The proven address of each person. */
  readonly addresses: Map<string, string>;
  /** An ACTIVE tie between each two of these people, from now on. */
  tie(...people: readonly string[]): void;
  /** A block between two people, or none any more; gives the tie's id. */
  block(one: string, other: string, blocked?: boolean): string;
  /** The current state of each login; with a person, that of this person's login alone. */
  readonly logins: Map<string, LoginState & { readonly userId?: string }>;
  /** The state of a login that `logins` does not name: valid, with the role ADMIN. Tests sign tokens of their own. */
  unknownLogin: LoginState;
  /** While true nothing is answered. */
  away: boolean;
  /** The questions so far. */
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

export async function fakeIdentity(): Promise<FakeIdentity> {
  const ties: Tie[] = [];
  const fake: Omit<FakeIdentity, 'url' | 'stop'> & { asked: Asked[] } = {
    addresses: new Map(),
    logins: new Map(),
    unknownLogin: { isInForce: true, role: 'ADMIN' },
    away: false,
    asked: [],
    tie(...people) {
      for (const one of people) for (const other of people) if (one < other) tieOf(ties, one, other).isActive = true;
    },
    block(one, other, blocked = true) {
      const tie = tieOf(ties, one, other);
      tie.blocked = blocked;
      if (blocked) tie.isActive = false;
      return tie.tieId;
    },
  };
  const server = await fakeService(operations, answersOf(ties, fake), fake);
  return Object.assign(fake, server);
}

function tieOf(ties: Tie[], one: string, other: string): Tie {
  const [oneId, otherId] = [one, other].sort() as [string, string];
  const known = ties.find((tie) => tie.oneId === oneId && tie.otherId === otherId);
  const tie = known ?? { tieId: newId(), oneId, otherId, isActive: false, blocked: false };
  if (!known) ties.push(tie);
  return tie;
}
