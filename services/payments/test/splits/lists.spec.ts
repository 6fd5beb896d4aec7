import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../given.ts';
import {
  change,
  divided,
  givenSplits,
  pay,
  shareFields,
  shareOf,
  splitFields,
  type GivenSplits,
  type Share,
  type Split,
} from './given-splits.ts';

let given: GivenSplits;
beforeAll(async () => {
  given = await givenSplits();
});
afterAll(() => given?.stop());

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pageOf<Node>(
  who: TestPerson,
  list: 'splits' | 'shares',
  {
    of = who.id,
    ...variables
  }: { of?: string; first?: number; after?: string | null; status?: string; role?: string; owed?: boolean } = {},
): Promise<Page<Node> | null> {
  const [status, only, type, fields] =
    list === 'splits'
      ? ['SplitStatus', 'role', 'SplitRole', `${splitFields} transactions { id }`]
      : ['PaymentStatus', 'owed', 'Boolean', `${shareFields} split { id description } payment { id }`];
  const query = `query ($of: ID!, $first: Int, $after: String, $status: ${status}, $${only}: ${type}) { _entities(representations: [{ __typename: "User", id: $of }]) { ... on User { ${list}(first: $first, after: $after, status: $status, ${only}: $${only}) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } } }`;
  const {
    _entities: [user],
  } = granted(
    await who.client.request<{ _entities: [Record<string, Page<Node> | null>] }>(query, { of, ...variables }),
  );
  return user[list] ?? null;
}

const idsOf = (page: Page<{ id: string }> | null) => page?.edges.map(({ node }) => node.id) ?? [];

describe('somebody’s splits and shares', () => {
  it('are theirs to see alone, the newest first, page by page, with as many statements for many as for one', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const made: Split[] = [];
    for (let place = 0; place < 5; place += 1)
      made.push(await divided(given, place % 2 === 0 ? ann : bob, [ann, bob, eve], { description: `bill ${place}` }));
    const newestFirst = made.map(({ id }) => id).reverse();
    expect(idsOf(await pageOf(ann, 'splits'))).toEqual(newestFirst);
    expect(idsOf(await pageOf(eve, 'splits'))).toEqual(newestFirst);
    const first = await pageOf<Split>(bob, 'splits', { first: 3 });
    expect(idsOf(first)).toEqual(newestFirst.slice(0, 3));
    expect(first?.edges.map(({ node }) => node.description)).toEqual(['bill 4', 'bill 3', 'bill 2']);
    expect(idsOf(await pageOf(bob, 'splits', { first: 3, after: first?.pageInfo.endCursor ?? null }))).toEqual(
      newestFirst.slice(3),
    );
    expect(idsOf(await pageOf(ann, 'shares'))).toEqual(
      [made[3], made[1]].map((split) => split && shareOf(split, ann).id),
    );
    expect(await pageOf(ann, 'splits', { of: bob.id })).toBeNull();
    expect(await pageOf(ann, 'shares', { of: bob.id })).toBeNull();
    expect(idsOf(await pageOf(await given.person(), 'splits'))).toEqual([]);

    const statementsFor = async (list: 'splits' | 'shares', count: number) =>
      (await given.payments.service.database.statements.during(() => pageOf<Share>(eve, list, { first: count })))
        .statements.length;
    for (const list of ['splits', 'shares'] as const)
      expect(await statementsFor(list, 5)).toBe(await statementsFor(list, 1));
  });

  it('are those that stand so', async () => {
    const [ann, bob] = await given.friends(2);
    const [open, declined] = [await divided(given, ann, [ann, bob]), await divided(given, ann, [ann, bob])];
    granted(await change(bob, 'declineShare', shareOf(declined, bob)));
    expect(idsOf(await pageOf(ann, 'splits', { status: 'CANCELLED' }))).toEqual([declined.id]);
    expect(idsOf(await pageOf(bob, 'splits', { status: 'PENDING' }))).toEqual([open.id]);
    expect(idsOf(await pageOf(bob, 'shares', { status: 'CANCELLED' }))).toEqual([shareOf(declined, bob).id]);
  });

  it('are those that are owed still, or no more', async () => {
    const [ann, bob] = await given.friends(2);
    const bad = await given.card(bob, 'pm_card_chargeCustomerFail');
    const [open, failed, declined] = [
      await divided(given, ann, [ann, bob]),
      await divided(given, ann, [ann, bob], { currency: 'USD' }),
      await divided(given, ann, [ann, bob]),
    ];
    granted(await pay(bob, shareOf(failed, bob), { paymentMethodId: bad }));
    await given.settle();
    granted(await change(bob, 'declineShare', shareOf(declined, bob)));
    const sharesOf = (...splits: readonly Split[]) => splits.map((split) => shareOf(split, bob).id);
    expect(idsOf(await pageOf(bob, 'shares', { owed: true }))).toEqual(sharesOf(failed, open));
    expect(idsOf(await pageOf(bob, 'shares', { owed: false }))).toEqual(sharesOf(declined));
    expect(idsOf(await pageOf(bob, 'shares', { owed: true, status: 'FAILED' }))).toEqual(sharesOf(failed));
  });

  it('are those that one made, or those in which one has a share of another’s bill', async () => {
    const [ann, bob] = await given.friends(2);
    const [anns, bobs] = [await divided(given, ann, [ann, bob]), await divided(given, bob, [ann, bob])];
    expect(idsOf(await pageOf(ann, 'splits', { role: 'PAYEE' }))).toEqual([anns.id]);
    expect(idsOf(await pageOf(ann, 'splits', { role: 'PARTICIPANT' }))).toEqual([bobs.id]);
    expect(idsOf(await pageOf(ann, 'splits', { role: 'PARTICIPANT', status: 'COMPLETED' }))).toEqual([]);
  });
});

describe('who owes whom in a tribe', () => {
  const debtsSeenBy = async (who: TestPerson, tribeId: string) =>
    granted(
      await who.client.request<{ tribeDebts: object[] }>(
        'query ($tribeId: ID!) { tribeDebts(tribeId: $tribeId) { from { id } to { id } amount { minorUnits currency } } }',
        { tribeId },
      ),
    ).tribeDebts;

  it('is said in the fewest payments, for each currency, over what was accepted in splits in which one has a part', async () => {
    const [ann, bob, eve, tom] = await given.friends(4);
    const tribeId = newId();
    const accepted = async (payee: TestPerson, among: readonly TestPerson[], total: string, currency = 'EUR') => {
      const split = await divided(given, payee, among, { total, currency, tribeId });
      for (const person of among)
        if (person !== payee) granted(await change(person, 'acceptShare', shareOf(split, person)));
    };
    // Bob owes Ann 10.00, Eve owes Bob 10.00: Eve pays Ann.
    await accepted(ann, [ann, bob], '2000');
    await accepted(bob, [bob, eve], '2000');
    await accepted(ann, [ann, bob], '500', 'JPY');
    await accepted(eve, [eve, tom], '200');
    await divided(given, ann, [ann, bob], { total: '9000', tribeId });
    await divided(given, ann, [ann, bob], { total: '9000' });
    expect(await debtsSeenBy(bob, tribeId)).toEqual([
      { from: { id: eve.id }, to: { id: ann.id }, amount: { minorUnits: '1000', currency: 'EUR' } },
      { from: { id: bob.id }, to: { id: ann.id }, amount: { minorUnits: '250', currency: 'JPY' } },
    ]);
    expect(await debtsSeenBy(tom, tribeId)).toEqual([
      { from: { id: tom.id }, to: { id: eve.id }, amount: { minorUnits: '100', currency: 'EUR' } },
    ]);
    expect(await debtsSeenBy(await given.person(), tribeId)).toEqual([]);
  });
});
