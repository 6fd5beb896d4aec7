import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';
import { payEvent, refund } from './asking.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney()));
afterAll(() => given?.stop());

describe('the list of one’s transactions', () => {
  const query = `query ($id: ID!, $first: Int, $after: String, $type: TransactionType, $direction: TransactionDirection, $status: TransactionStatus) {
    _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { transactions(first: $first, after: $after, type: $type, direction: $direction, status: $status) {
      edges { node { id type description paymentMethod { last4 } refunds { id } refundOf { id } split { id } share { id } nextAction { url } } } pageInfo { hasNextPage endCursor } } } } }`;
  interface Listed {
    _entities: [
      {
        transactions: {
          edges: { node: { id: string; type: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        } | null;
      },
    ];
  }
  const list = async (who: TestPerson, variables: object = {}, id = who.id) =>
    granted(await who.client.request<Listed>(query, { id, ...variables }))._entities[0].transactions;

  it('has both sides of them, in pages and by type, status and direction, in as many statements for many as for one', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    await given.card(ann);
    await given.card(bob);
    const made: string[] = [];
    for (let times = 0; times < 3; times += 1) {
      made.unshift(granted(await payEvent(ann, await given.event(bob, [ann]), { description: 'one' })).payEvent.id);
      made.unshift(granted(await payEvent(bob, await given.event(ann, [bob]))).payEvent.id);
    }
    made.unshift(granted(await refund(ann, made[0] ?? '', '100')).refundTransaction.id);
    const all = await list(ann);
    expect(all?.edges.map(({ node }) => node.id)).toEqual(made);
    const first = await list(ann, { first: 3 });
    const rest = await list(ann, { first: 10, after: first?.pageInfo.endCursor });
    expect([...(first?.edges ?? []), ...(rest?.edges ?? [])].map(({ node }) => node.id)).toEqual(made);
    expect([first?.pageInfo.hasNextPage, rest?.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await list(ann, { type: 'REFUND' }))?.edges).toHaveLength(1);
    expect((await list(ann, { direction: 'OUT' }))?.edges).toHaveLength(4);
    expect((await list(ann, { direction: 'IN' }))?.edges).toHaveLength(3);
    expect((await list(bob, { direction: 'IN' }))?.edges).toHaveLength(4);
    expect((await list(ann, { status: 'FAILED' }))?.edges).toHaveLength(0);
    expect(await list(bob, {}, ann.id)).toBeNull();
    refusedWith('INVALID_PAGE_SIZE')(await ann.client.request(query, { id: ann.id, first: 101 }));
    const { statements } = given.payments.service.database;
    const [three, seven] = [
      await statements.during(() => list(ann, { first: 3 })),
      await statements.during(() => list(ann)),
    ];
    expect(seven.statements.length).toBe(three.statements.length);
  });
});
