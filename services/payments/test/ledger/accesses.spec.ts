import { newId } from '@kindred/contracts/uuid';
import { recordAccess } from '@kindred/database/access-record';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';
import { paid } from '../transactions/asking.ts';

let given: GivenMoney;
let admin: TestPerson;
beforeAll(async () => {
  given = await givenMoney();
  admin = await given.admin();
});
afterAll(() => given?.stop());

interface Access {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly purpose: string;
  readonly itemIds: readonly string[];
  readonly by: string;
  readonly service: string | null;
}
interface Page {
  readonly edges: readonly { readonly node: Access }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function accessesSeenBy(
  who: TestPerson,
  { of = who.id, ...page }: { of?: string; first?: number; after?: string | null } = {},
): Promise<Page | null> {
  const query = `query ($of: ID!, $first: Int, $after: String) { _entities(representations: [{ __typename: "User", id: $of }]) { ... on User {
    paymentAccesses(first: $first, after: $after) { edges { node { id at kind purpose itemIds by service } } pageInfo { hasNextPage endCursor } } } } }`;
  return granted(await who.client.request<{ _entities: [{ paymentAccesses: Page | null }] }>(query, { of, ...page }))
    ._entities[0].paymentAccesses;
}
const nodes = (page: Page | null) => page?.edges.map(({ node }) => node);
const look = (what: 'ledgerAccount' | 'transaction', id: string) =>
  admin.client.request<object>(`query ($id: ID!) { ${what}(id: $id) { id } }`, { id });

describe('whose account or payment was looked at', () => {
  it('sees that an admin did, when, at what and why, and never which; nobody else sees it', async () => {
    const { payer, payee, payment } = await paid(given);
    granted(await look('ledgerAccount', payer.accountId));
    granted(await look('transaction', payment.id));
    const [atPayment, atAccount] = nodes(await accessesSeenBy(payer)) ?? [];
    expect(atPayment).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      kind: 'TRANSACTION',
      purpose: 'BOOKKEEPING',
      itemIds: [payment.id],
      by: 'ADMIN',
      service: null,
    });
    expect(atAccount).toMatchObject({
      kind: 'LEDGER_ACCOUNT',
      purpose: 'AUDIT',
      itemIds: [payer.accountId],
      by: 'ADMIN',
    });
    expect(nodes(await accessesSeenBy(payee))).toMatchObject([{ kind: 'TRANSACTION', itemIds: [payment.id] }]);
    expect(JSON.stringify(await accessesSeenBy(payer))).not.toContain(admin.id);
    for (const other of [payee, admin]) expect(await accessesSeenBy(other, { of: payer.id })).toBeNull();
    expect(nodes(await accessesSeenBy(await given.person()))).toEqual([]);
    expect(nodes(await accessesSeenBy(admin))).toEqual([]);
  });

  it('sees that disputed hours of theirs were shown to an admin', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    const input = { idempotencyKey: newId(), receiverId: bob.id, amount: { minorUnits: '100', currency: 'CHRONA' } };
    const { claimHours } = granted(
      await ann.client.request<{ claimHours: { id: string } }>(
        'mutation ($input: ClaimHoursInput!) { claimHours(input: $input) { id } }',
        { input },
      ),
    );
    granted(
      await bob.client.request('mutation ($input: DisputeHoursInput!) { disputeHours(input: $input) { id } }', {
        input: { claimId: claimHours.id },
      }),
    );
    granted(await admin.client.request('{ disputedHours { edges { node { id } } } }'));
    expect(nodes(await accessesSeenBy(ann))).toMatchObject([
      { kind: 'HOUR_CLAIM', purpose: 'DISPUTE', itemIds: [claimHours.id], by: 'ADMIN' },
    ]);
    expect(nodes(await accessesSeenBy(bob))).toEqual([]);
  });

  it('sees which service did, page by page, the newest first', async () => {
    const [ann, itemIds] = [await given.person(), [newId(), newId(), newId()]];
    for (const itemId of itemIds) {
      await given.payments.service.work.run({ role: 'service', id: null, service: 'tribe-events' }, (tx) =>
        recordAccess(tx, [{ subjectId: ann.id, kind: 'TRANSACTION', itemIds: [itemId], purpose: 'SETTLING' }]),
      );
    }
    const first = await accessesSeenBy(ann, { first: 2 });
    expect(nodes(first)).toMatchObject([
      { itemIds: [itemIds[2]], by: 'SERVICE', service: 'tribe-events' },
      { itemIds: [itemIds[1]] },
    ]);
    expect(first?.pageInfo.hasNextPage).toBe(true);
    expect(nodes(await accessesSeenBy(ann, { after: first?.pageInfo.endCursor ?? null }))).toMatchObject([
      { itemIds: [itemIds[0]] },
    ]);
    refusedWith('INVALID_PAGE_SIZE')(
      await ann.client.request(
        'query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { paymentAccesses(first: 0) { pageInfo { endCursor } } } } }',
        { id: ann.id },
      ),
    );
  });
});
