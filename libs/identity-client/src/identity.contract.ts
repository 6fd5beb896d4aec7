import { addressFingerprint } from '@kindred/contracts/address-fingerprint';
import { newId } from '@kindred/contracts/uuid';
import { askActiveTies } from './ask-active-ties.ts';
import { askAddressFingerprints, askUserByAddress } from './ask-addresses.ts';
import { askAllBlockedPairs, askBlockedPairs, type BlockedPair } from './ask-blocked-pairs.ts';
import { askBlocksMade } from './ask-blocks-made.ts';
import type { AsksIdentity } from './ask-identity.ts';
import { askContacts } from './ask-contacts.ts';
import { askLoginStates } from './ask-login-states.ts';
import { askMatchingProfiles } from './ask-matching-profiles.ts';
import type { ContractPerson, IdentityUnderContract } from './identity-under-contract.ts';
import { peopleContract } from './people.contract.ts';

const key = Buffer.alloc(32, 7);
const many = () => Array.from({ length: 501 }, newId);

/** What the clients of identity rely on. The real subgraph and `fakeIdentity` both pass it. */
export function identityContract(name: string, open: () => Promise<IdentityUnderContract>): void {
  let identity: IdentityUnderContract;
  beforeAll(async () => {
    identity = await open();
  });
  afterAll(() => identity?.stop());
  const couple = () => Promise.all([identity.person(), identity.person()]);
  const inOrder = ({ id: one }: ContractPerson, { id: other }: ContractPerson) =>
    one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };

  describe(`refusals of ${name}`, () => {
    const questions: [name: string, ask: (asks: AsksIdentity) => Promise<unknown>][] = [
      ['blocked pairs', (asks) => askBlockedPairs(asks, [newId()])],
      ['blocks made', (asks) => askBlocksMade(asks, [newId()])],
      ['all blocked pairs', (asks) => askAllBlockedPairs(asks, null)],
      ['active ties', (asks) => askActiveTies(asks, [{ oneId: newId(), otherId: newId() }])],
      ['login states', (asks) => askLoginStates(asks, [{ userId: newId(), loginId: newId() }])],
      ['contacts', (asks) => askContacts(asks, [newId()])],
      ['matching profiles', (asks) => askMatchingProfiles(asks, [newId()])],
      ['the person of an address', (asks) => askUserByAddress(asks, 'ann@example.org')],
      ['fingerprints', (asks) => askAddressFingerprints(asks, [newId()], key)],
    ];

    it.each(questions)('tells no %s for a token of another scope', async (_, ask) => {
      const { tokens, identityUrl } = identity.asks;
      const used: string[] = [];
      const other = (scope: string) => (scope === 'ties:read' ? 'blocks:read' : 'ties:read');
      const get = (scope: string) => tokens.get(used[used.push(other(scope)) - 1] as string);
      await expect(ask({ identityUrl, tokens: { get } })).rejects.toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
        cause: { message: expect.stringContaining('FORBIDDEN') },
      });
      expect(used).toHaveLength(1);
    });
  });

  describe(`ties and blocks of ${name}`, () => {
    it('tell of a block until it is taken back, and leave out unknown ties', async () => {
      const [ann, bob] = await couple();
      const tieId = await identity.block(ann, bob);
      const pair = { tieId, ...inOrder(ann, bob) };
      expect(await askBlockedPairs(identity.asks, [newId(), tieId])).toEqual([{ ...pair, blocked: true }]);
      expect(await askBlocksMade(identity.asks, [newId(), tieId])).toEqual([
        { tieId, blockerId: ann.id, blockedId: bob.id },
      ]);
      await identity.unblock(ann, bob);
      expect(await askBlockedPairs(identity.asks, [tieId])).toEqual([{ ...pair, blocked: false }]);
      expect(await askBlocksMade(identity.asks, [tieId])).toEqual([]);
    });

    it('tell all blocks, page by page', async () => {
      const blocked = await Promise.all([couple(), couple(), couple()]);
      for (const [one, other] of blocked) await identity.block(one, other);
      const found: BlockedPair[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<typeof askAllBlockedPairs>> = await askAllBlockedPairs(identity.asks, after);
        found.push(...page.pairs);
        if (page.next === null) break;
        after = page.next;
      }
      expect(found).toEqual(
        expect.arrayContaining(blocked.map(([one, other]) => expect.objectContaining(inOrder(one, other)))),
      );
      expect(found.every((pair) => pair.blocked)).toBe(true);
      expect(new Set(found.map(({ tieId }) => tieId)).size).toBe(found.length);
    });

    it('tell in order which pairs have an active tie and no block', async () => {
      const [[ann, bob], [cleo, dan]] = [await couple(), await couple()];
      await identity.tie(ann, bob);
      await identity.tie(cleo, dan);
      await identity.block(cleo, dan);
      const pairs = [
        { oneId: ann.id, otherId: cleo.id },
        { oneId: bob.id, otherId: ann.id },
        { oneId: cleo.id, otherId: dan.id },
        { oneId: newId(), otherId: ann.id },
      ];
      expect(await askActiveTies(identity.asks, pairs)).toEqual([false, true, false, false]);
      await identity.unblock(cleo, dan);
      expect(await askActiveTies(identity.asks, pairs)).toEqual([false, true, false, false]);
    });

    it('tell of more than one request takes', async () => {
      const [ann, bob] = await couple();
      const tieId = await identity.block(ann, bob);
      expect(await askBlockedPairs(identity.asks, [...many(), tieId])).toHaveLength(1);
      await identity.unblock(ann, bob);
      await identity.tie(ann, bob);
      const pairs = [...many().map((id) => ({ oneId: ann.id, otherId: id })), { oneId: ann.id, otherId: bob.id }];
      expect((await askActiveTies(identity.asks, pairs)).indexOf(true)).toBe(pairs.length - 1);
    });
  });

  describe(`addresses of ${name}`, () => {
    it('tell whose an address is, and null for an address that no person has proven', async () => {
      const { id, address } = await identity.person();
      expect(await askUserByAddress(identity.asks, address)).toBe(id);
      expect(await askUserByAddress(identity.asks, `${newId()}@example.org`)).toBeNull();
    });

    it('tell the hashes of the known people’s addresses under the key that is given', async () => {
      const { id, address } = await identity.person();
      expect(await askAddressFingerprints(identity.asks, [...many(), id], key)).toEqual([
        { userId: id, fingerprint: addressFingerprint(address, key) },
      ]);
    });
  });

  peopleContract(name, () => identity);

  describe(`logins of ${name}`, () => {
    const ended = { isInForce: false, role: null };

    it('are told in order, with the role of the moment', async () => {
      const [[ann, gone], root] = [await couple(), await identity.admin()];
      await identity.signOut(gone);
      const logins = [ann, gone, root, { id: ann.id, loginId: root.loginId }];
      expect(
        await askLoginStates(
          identity.asks,
          logins.map(({ id, loginId }) => ({ userId: id, loginId })),
        ),
      ).toEqual([{ isInForce: true, role: 'USER' }, ended, { isInForce: true, role: 'ADMIN' }, ended]);
    });

    it('are told of more than one request takes', async () => {
      const ann = await identity.person();
      const strangers = many().map((id) => ({ userId: id, loginId: id }));
      const states = await askLoginStates(identity.asks, [...strangers, { userId: ann.id, loginId: ann.loginId }]);
      expect(states).toHaveLength(502);
      expect([states[0], states[501]]).toEqual([ended, { isInForce: true, role: 'USER' }]);
    });
  });
}
