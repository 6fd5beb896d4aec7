import { fakeService, type Asked } from '@kindred/testkit/fake-service';
import * as operations from './__generated__/operations.ts';
import { answersOf } from './fake-answers.ts';
import { tieBetween, type FakeRecords, type Tie } from './fake-records.ts';

/**
 * Identity as other services meet it: gives tokens, and answers about ties, blocks, addresses and logins that a test
 * has set. It passes the contract suite of the real subgraph (`identity.contract.ts`).
 */
export interface FakeIdentity extends FakeRecords {
  readonly url: string;
  /** An ACTIVE tie between each two of these people, from now on. */
  tie(...people: readonly string[]): void;
  /** A block that the first person made against the second, or none any more; gives the tie's id. */
  block(one: string, other: string, blocked?: boolean): string;
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
    contacts: new Map(),
    matching: new Map(),
    logins: new Map(),
    unknownLogin: { isInForce: true, role: 'ADMIN' },
    away: false,
    asked: [],
    tie(...people) {
      for (const one of people)
        for (const other of people) if (one < other) tieBetween(ties, one, other).isActive = true;
    },
    block(one, other, blocked = true) {
      const tie = tieBetween(ties, one, other);
      tie.blocked = blocked;
      tie.blockedByOther = one === tie.otherId;
      if (blocked) tie.isActive = false;
      return tie.tieId;
    },
  };
  const server = await fakeService(operations, answersOf(ties, fake), fake);
  return Object.assign(fake, server);
}
