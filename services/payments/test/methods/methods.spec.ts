import { methodAdded } from '@kindred/contracts/payments/method-added';
import { methodRemoved } from '@kindred/contracts/payments/method-removed';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import {
  added,
  atProvider,
  byHand,
  givenMethods,
  methodFields,
  methodsOf,
  remove,
  setDefault,
  type GivenMethods,
  type Method,
} from './given-methods.ts';

let given: GivenMethods;
beforeAll(async () => {
  given = await givenMethods();
});
afterEach(() => given.calm());
afterAll(() => given?.stop());

const setups = () => given.provider.store.all('setup_intent').length;
const addedOf = async (userId: string) => (await given.told(methodAdded)).filter((data) => data.userId === userId);
const removedOf = async (userId: string) => (await given.told(methodRemoved)).filter((data) => data.userId === userId);

describe('a method', () => {
  it('is kept once for a key, is the default when it is the first, and is told of without token or digits', async () => {
    const [ann, key, before] = [await given.person(), newId(), setups()];
    const first = await added(ann, { key });
    expect(first).toMatchObject({
      provider: 'STRIPE',
      type: 'CREDIT_CARD',
      last4: '4242',
      expires: { month: 12, year: 2034 },
      isDefault: true,
      status: 'ACTIVE',
      nextAction: null,
      user: { id: ann.id },
    });
    expect(await added(ann, { key })).toEqual(first);
    const all = await Promise.all([1, 2, 3].map(() => added(ann, { key, token: 'pm_card_visa' })));
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set([first.id]));
    expect(setups()).toBe(before + 1);
    expect(await methodsOf(ann, ann.id)).toEqual([first]);
    await eventually(async () =>
      expect(await addedOf(ann.id)).toEqual([
        { methodId: first.id, userId: ann.id, provider: 'STRIPE', type: 'CREDIT_CARD' },
      ]),
    );
    expect(await given.callsOf(first.id)).toEqual([
      { kind: 'ATTACH', state: 'ANSWERED', outcome: 'attached', request: null },
    ]);
  });

  it('can be a debit card, a bank account, Venmo or what is settled by hand, of which there is one', async () => {
    const ann = await given.person();
    expect(await added(ann, { token: 'pm_card_visa_debit' })).toMatchObject({ type: 'DEBIT_CARD', last4: '5556' });
    expect(await added(ann, { token: 'pm_usBankAccount_success' })).toMatchObject({
      type: 'BANK_ACCOUNT',
      last4: '6789',
      expires: null,
    });
    expect(await added(ann, { provider: 'VENMO', token: 'fake-venmo-account-nonce' })).toMatchObject({
      type: 'VENMO_BALANCE',
      last4: null,
    });
    const [cash, again] = await Promise.all([added(ann, byHand), added(ann, byHand)]);
    // One of both may be answered before the other's call is: it then has no type yet.
    expect([cash.provider, again.id]).toEqual(['MANUAL', cash.id]);
    expect(await added(ann, { ...byHand, makeDefault: true })).toMatchObject({
      id: cash.id,
      type: 'CASH',
      last4: null,
      expires: null,
      isDefault: true,
    });
    expect((await methodsOf(ann, ann.id))?.map(({ type, isDefault }) => [type, isDefault])).toEqual([
      ['CASH', true],
      ['VENMO_BALANCE', false],
      ['BANK_ACCOUNT', false],
      ['DEBIT_CARD', false],
    ]);
  });

  it('becomes the default when that is asked for, then or later', async () => {
    const ann = await given.person();
    const [one, two, three] = [await added(ann), await added(ann, { makeDefault: true }), await added(ann)];
    expect([two.isDefault, three.isDefault]).toEqual([true, false]);
    expect(granted(await setDefault(ann, one.id)).setDefaultPaymentMethod).toMatchObject({
      id: one.id,
      isDefault: true,
    });
    expect((await methodsOf(ann, ann.id))?.map(({ isDefault }) => isDefault)).toEqual([false, false, true]);
  });

  it('is forgotten here and at the provider, once, and the newest of the others becomes the default', async () => {
    const ann = await given.person();
    const [first, second, third] = [await added(ann), await added(ann), await added(ann, byHand)];
    const { customer, card } = await atProvider(given, ann.id);
    for (let times = 0; times < 2; times += 1)
      expect(granted(await remove(ann, first.id)).removePaymentMethod).toMatchObject({
        id: first.id,
        status: 'REMOVED',
        isDefault: false,
        last4: '4242',
      });
    expect([given.provider.store.get('customer', customer), given.provider.store.get('payment_method', card)]).toEqual([
      undefined,
      undefined,
    ]);
    expect((await methodsOf(ann, ann.id))?.map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [third.id, true],
      [second.id, false],
    ]);
    await eventually(async () =>
      expect(await removedOf(ann.id)).toEqual([
        { methodId: first.id, userId: ann.id, provider: 'STRIPE', type: 'CREDIT_CARD' },
      ]),
    );
    expect(await given.callsOf(first.id)).toMatchObject([
      { kind: 'ATTACH' },
      { kind: 'DETACH', state: 'ANSWERED', outcome: 'done', request: null },
    ]);
    granted(await remove(ann, third.id));
    expect(await methodsOf(ann, ann.id)).toMatchObject([{ id: second.id, isDefault: true }]);
  });

  it('costs the same number of statements in a list of one and of many', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    await added(ann, { token: 'pm_card_authenticationRequiredOnSetup' });
    for (let count = 0; count < 5; count += 1) await added(bob, { token: 'pm_card_authenticationRequiredOnSetup' });
    const { statements } = given.payments.service.database;
    const [one, many] = [
      await statements.during(() => methodsOf(ann, ann.id)),
      await statements.during(() => methodsOf(bob, bob.id)),
    ];
    expect(one.statements.length).toBeGreaterThan(0);
    expect(many.statements.length).toBe(one.statements.length);
  });

  it('is listed in pages, the newest first', async () => {
    const ann = await given.person();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.unshift((await added(ann)).id);
    const query = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on User { paymentMethods(first: 2, after: $after) { edges { node { ${methodFields} } } pageInfo { hasNextPage endCursor } } } } }`;
    const page = async (after: string | null) => {
      type Page = { edges: { node: Method }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      return granted(
        await ann.client.request<{ _entities: [{ paymentMethods: Page }] }>(query, {
          of: [{ __typename: 'User', id: ann.id }],
          after,
        }),
      )._entities[0].paymentMethods;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(ids);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
