import { addressFingerprint } from '@kindred/contracts/address-fingerprint';
import { FakeRefusal, type FakeAnswers } from '@kindred/testkit/fake-service';
import type * as operations from './__generated__/operations.ts';
import { batchSize } from './ask-identity.ts';
import type { FakeRecords, Tie } from './fake-records.ts';

/** The answers to a client's operations, out of what a test has set. */
export function answersOf(ties: readonly Tie[], fake: FakeRecords): FakeAnswers<typeof operations> {
  const blocked = () => ties.filter((tie) => tie.blocked);
  return {
    blockedPairs: {
      scope: 'blocks:read',
      answer: ({ tieIds }) => ({
        blockedPairs: ties.filter(({ tieId }) => atMost(tieIds).includes(tieId)).map(pairOf),
      }),
    },
    blocksMade: {
      scope: 'blockers:read',
      answer: ({ tieIds }) => ({
        blocksMade: blocked()
          .filter(({ tieId }) => atMost(tieIds).includes(tieId))
          .map(({ tieId, oneId, otherId, blockedByOther }) => ({
            tieId,
            blockerId: blockedByOther ? otherId : oneId,
            blockedId: blockedByOther ? oneId : otherId,
          })),
      }),
    },
    // A page of one, so that a client has to turn it.
    allBlockedPairs: {
      scope: 'blocks:read',
      answer: ({ after }) => ({ allBlockedPairs: pageAfter(blocked(), Number(after ?? 0)) }),
    },
    activeTies: {
      scope: 'ties:read',
      answer: ({ pairs }) => ({
        activeTies: atMost(pairs).map((pair) =>
          ties.some((tie) => tie.isActive && !tie.blocked && isBetween(tie, pair)),
        ),
      }),
    },
    loginStates: {
      scope: 'logins:read',
      answer: ({ logins }) => ({
        loginStates: atMost(logins).map(({ loginId, userId }) => {
          const known = fake.logins.get(loginId) ?? fake.unknownLogin;
          const isAnothers = 'userId' in known && known.userId !== userId;
          return isAnothers ? { isInForce: false, role: null } : { isInForce: known.isInForce, role: known.role };
        }),
      }),
    },
    matchingProfiles: {
      scope: 'matching:read',
      answer: ({ userIds }) => ({ matchingProfiles: known(fake.matching, userIds) }),
    },
    contacts: {
      scope: 'contact:read',
      answer: ({ userIds }) => ({
        contacts: known(fake.contacts, userIds).map((contact) => ({
          ...contact,
          address: fake.addresses.get(contact.userId) ?? null,
        })),
      }),
    },
    userByAddress: {
      scope: 'invitation:match',
      answer: ({ address }) => ({
        userByAddress: [...fake.addresses].find(([, known]) => known === address)?.[0] ?? null,
      }),
    },
    addressFingerprints: {
      scope: 'invitation:match',
      answer: ({ input: { userIds, key } }) => ({
        addressFingerprints: atMost(userIds).flatMap((userId) => {
          const address = fake.addresses.get(userId);
          return address ? [{ userId, fingerprint: addressFingerprint(address, Buffer.from(key, 'base64')) }] : [];
        }),
      }),
    },
  };
}

function atMost<Item>(asked: readonly Item[]): readonly Item[] {
  if (asked.length > batchSize) throw new FakeRefusal('TOO_MANY_ASKED');
  return asked;
}

/** The records of the people asked for, each once and ordered by id, as identity answers. */
function known<Kept>(records: ReadonlyMap<string, Kept>, userIds: readonly string[]): (Kept & { userId: string })[] {
  return [...new Set(atMost(userIds))].sort().flatMap((userId) => {
    const kept = records.get(userId);
    return kept ? [{ ...kept, userId }] : [];
  });
}

function isBetween(tie: Tie, { oneId, otherId }: operations.PairInput): boolean {
  return (tie.oneId === oneId && tie.otherId === otherId) || (tie.oneId === otherId && tie.otherId === oneId);
}

function pairOf({ tieId, oneId, otherId, blocked }: Tie): operations.BlockedPairsQuery['blockedPairs'][number] {
  return { tieId, oneId, otherId, blocked };
}

function pageAfter(ties: readonly Tie[], place: number): operations.AllBlockedPairsQuery['allBlockedPairs'] {
  const tie = ties[place];
  return {
    edges: tie ? [{ node: pairOf(tie) }] : [],
    pageInfo: { hasNextPage: place + 1 < ties.length, endCursor: String(place + 1) },
  };
}
