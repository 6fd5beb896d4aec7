import { newId } from '@kindred/contracts/uuid';
import { anonymous, job } from '@kindred/database/actor';
import { granted, graphClient, refusedWith } from '@kindred/testkit/graph-client';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import { fail } from '@kindred/testkit/fail';
import { executeCall } from '../../src/providers/execute-call.ts';
import { recordIntent } from '../../src/providers/record-intent.ts';
import type { Difference } from '../../src/providers/reconciliation/difference.ts';
import { recoverCalls } from '../../src/providers/recover-calls.ts';
import { reconcile } from '../../src/providers/reconciliation/reconcile.ts';
import { teller } from '../../src/roles.ts';
import { givenProvider, usd, type GivenProvider } from './given-provider.ts';

let given: GivenProvider;
let tokens: TestTokens;
const mended: Difference[] = [];
beforeAll(async () => {
  tokens = await testTokens();
  given = await givenProvider(
    {},
    { tokenKeys: tokens.keys, handler: { mend: async (_, __, difference) => mended.push(difference) > 0 } },
  );
});
afterAll(() => given?.stop());

const work = () => given.payments.service.work;
/** Wide enough that nothing begun here is near its ends. */
const around = () => ({ from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 24 * 3_600_000) });

interface Row {
  kind: string;
  what: string;
  our_amount: string | null;
  their_amount: string | null;
  our_status: string | null;
  their_status: string | null;
  mended_at: Date | null;
  gone_at: Date | null;
  record_kind: string;
  named: string;
}
const differencesAbout = (what: string) =>
  work().read(teller, (tx) => tx.query<Row>(`SELECT * FROM provider_difference WHERE what = $1 ORDER BY kind`, [what]));

async function paid(token = 'pm_card_visa') {
  const { id, key } = await given.recordChargeIntent(usd(2_000n), await given.method(token));
  const outcome = await executeCall(work(), given.dependencies, id);
  return { id, key, charge: String(outcome && 'id' in outcome ? outcome.id : '') };
}

describe('reconciliation', () => {
  it('finds nothing where the provider and we agree, whatever was paid, declined and refunded', async () => {
    const { charge } = await paid();
    await paid('pm_card_chargeCustomerFail');
    const refund = await work().run(job(), (tx) =>
      recordIntent(tx, given.dependencies, {
        id: newId(),
        provider: 'STRIPE',
        request: { kind: 'REFUND', charge, amount: usd(500n), charged: usd(2_000n) },
      }),
    );
    await executeCall(work(), given.dependencies, refund);
    const id = await reconcile(work(), given.dependencies, 'STRIPE', around());
    expect(
      await work().read(teller, (tx) => tx.query(`SELECT kind FROM provider_difference WHERE provider = 'STRIPE'`)),
    ).toEqual([]);
    expect(
      await work().read(teller, (tx) =>
        tx.query(`SELECT records, finished_at IS NOT NULL AS finished FROM reconciliation WHERE id = $1`, [id]),
      ),
    ).toEqual([{ records: 3, finished: true }]);
  });

  it('finds each thing that is broken on purpose, by its kind, once however often it looks', async () => {
    const [gone, changed, ended] = [await paid(), await paid(), await paid('pm_card_visa')];
    given.provider.do({ do: 'tamper', charge: gone.charge, forget: true });
    given.provider.do({ do: 'tamper', charge: changed.charge, amount: 2_001 });
    const intent = given.provider.store.get('payment_intent', ended.charge);
    if (intent) intent.status = 'canceled';
    const stranger = await given.dependencies.providers.of('STRIPE').charge({
      key: `by-hand-${newId()}`,
      amount: usd(77n),
      method: await given.method(),
      returnUrl: 'https://kindred.example',
    });
    given.provider.do({ do: 'dispute', charge: (await paid()).charge, status: 'open' });

    for (let time = 0; time < 2; time += 1) {
      await reconcile(work(), given.dependencies, 'STRIPE', around());
      expect(await differencesAbout(gone.key)).toMatchObject([
        { kind: 'MISSING_THERE', our_amount: '2000', their_amount: null, mended_at: null },
      ]);
      expect(await differencesAbout(changed.charge)).toMatchObject([
        { kind: 'AMOUNT', our_amount: '2000', their_amount: '2001', mended_at: null },
      ]);
      expect(await differencesAbout(ended.charge)).toMatchObject([
        { kind: 'STATUS', our_status: 'succeeded', their_status: 'CANCELLED', mended_at: null },
      ]);
      expect(await differencesAbout(String(stranger.id))).toMatchObject([
        { kind: 'MISSING_HERE', our_amount: null, their_amount: '77', mended_at: null },
      ]);
      const unknown = await work().read(teller, (tx) =>
        tx.query<Row>(`SELECT * FROM provider_difference WHERE kind = 'UNKNOWN'`),
      );
      expect(unknown.map(({ record_kind }) => record_kind).sort()).toEqual(['DISPUTE']);
    }
    given.provider.do({ do: 'tamper', charge: changed.charge, amount: 2_000 });
    await reconcile(work(), given.dependencies, 'STRIPE', around());
    expect(await differencesAbout(changed.charge)).toMatchObject([{ kind: 'AMOUNT', gone_at: expect.any(Date) }]);
  });

  it('finds a second payment under the key of a first', async () => {
    const { key, charge } = await paid();
    const { store } = given.provider;
    const first = store.get('payment_intent', charge);
    if (!first) return fail('no charge');
    store.put<'payment_intent'>({ ...structuredClone(first), id: `${charge}2` });
    await reconcile(work(), given.dependencies, 'STRIPE', around());
    expect(first.metadata['kindred_key']).toBe(key);
    expect(await differencesAbout(`${charge}2`)).toMatchObject([
      { kind: 'MISSING_HERE', our_amount: '2000', their_amount: '2000' },
    ]);
    expect(await differencesAbout(charge)).toEqual([]);
    store.drop('payment_intent', `${charge}2`);
    await reconcile(work(), given.dependencies, 'STRIPE', around());
  });

  it('mends what the provider alone knows: an end of which no webhook told, and a fee', async () => {
    given.provider.behave({ settleAfterMs: 3_600_000 });
    const { id, key, charge } = await paid('pm_usBankAccount_success');
    expect(await given.call(id)).toMatchObject({ outcome: 'processing' });
    given.provider.do({ do: 'settle' });
    await reconcile(work(), given.dependencies, 'STRIPE', around());
    expect(await given.call(id)).toMatchObject({ outcome: 'succeeded', fee: '88' });
    expect(given.told.filter(({ call }) => call === key).map(({ outcome }) => outcome)).toEqual([
      'processing',
      'succeeded',
    ]);
    expect(await differencesAbout(charge)).toMatchObject([
      { kind: 'FEE', mended_at: expect.any(Date), their_amount: '88' },
      { kind: 'STATUS', mended_at: expect.any(Date) },
    ]);
    expect(mended.filter(({ theirs }) => theirs?.id === charge).map(({ kind }) => kind)).toEqual(['FEE']);
    await reconcile(work(), given.dependencies, 'STRIPE', around());
    expect(given.told.filter(({ call }) => call === key)).toHaveLength(2);
  });

  it('knows a payout by its transfer, and one that came back from the payee’s bank', async () => {
    const stripe = given.dependencies.providers.of('STRIPE');
    const { payee, onboarding } = await stripe.openPayee({ key: newId(), returnUrl: 'https://kindred.example' });
    await fetch(onboarding ?? '', { method: 'POST', redirect: 'manual' });
    const about = () =>
      work().read(teller, (tx) =>
        tx.query<Row>(`SELECT * FROM provider_difference WHERE record_kind IN ('PAYOUT', 'TAKE_BACK')`),
      );
    const intentId = newId();
    const does = async (request: Parameters<typeof recordIntent>[2]['request']) =>
      executeCall(
        work(),
        given.dependencies,
        await work().run(job(), (tx) =>
          recordIntent(tx, given.dependencies, { id: intentId, provider: 'STRIPE', request }),
        ),
      );
    given.provider.behave({ payoutsFail: true });
    expect(await does({ kind: 'PAYOUT', amount: usd(700n), payee })).toMatchObject({ status: 'processing' });
    await reconcile(work(), given.dependencies, 'STRIPE', around());
    expect(await about()).toEqual([]);
    given.provider.do({ do: 'settle' });
    given.later(700_000);
    await recoverCalls(work(), given.dependencies);
    expect(
      given.told.find(({ call, outcome }) => call === `payout-${intentId}` && outcome === 'declined'),
    ).toBeDefined();
    expect(await does({ kind: 'TAKE_BACK', amount: usd(700n), payee, payoutKey: `payout-${intentId}` })).toMatchObject({
      status: 'succeeded',
    });
    expect(given.provider.store.all('transfer')).toMatchObject([{ amount: 700, amount_reversed: 700, reversed: true }]);
    await reconcile(work(), given.dependencies, 'STRIPE', around());
    expect(await about()).toEqual([]);
    given.provider.behave({ payoutsFail: false });
  });

  it('of Braintree takes a whole refund before settling for what it is, a charge taken back', async () => {
    given.provider.behave({ settleAfterMs: 3_600_000 });
    const venmo = given.dependencies.providers.of('VENMO');
    const attached = await venmo.attach({
      key: newId(),
      token: 'fake-venmo-account-nonce',
      returnUrl: 'https://kindred.example',
    });
    if (attached.status !== 'attached') return fail('not attached');
    const charging = await work().run(job(), (tx) =>
      recordIntent(tx, given.dependencies, {
        id: newId(),
        provider: 'VENMO',
        request: { kind: 'CHARGE', amount: usd(900n), method: attached.token, returnUrl: 'https://kindred.example' },
      }),
    );
    const charge = await executeCall(work(), given.dependencies, charging);
    if (charge?.status !== 'succeeded') return fail('not charged');
    const refunding = await work().run(job(), (tx) =>
      recordIntent(tx, given.dependencies, {
        id: newId(),
        provider: 'VENMO',
        request: { kind: 'REFUND', charge: charge.id, amount: usd(900n), charged: usd(900n) },
      }),
    );
    expect(await executeCall(work(), given.dependencies, refunding)).toMatchObject({ status: 'succeeded' });
    await reconcile(work(), given.dependencies, 'VENMO', around());
    expect(
      await work().read(teller, (tx) => tx.query(`SELECT kind FROM provider_difference WHERE provider = 'VENMO'`)),
    ).toEqual([]);
  });

  it('is shown to admins alone, in pages, and edited by nobody', async () => {
    const asking = (token?: string) =>
      graphClient(`${given.payments.service.url}/graphql`, token === undefined ? {} : { token });
    const query = `query ($after: String) { differences(open: true, first: 2, after: $after) { edges { node { kind what ourAmount { minorUnits currency } theirAmount { minorUnits } } } pageInfo { hasNextPage endCursor } } reconciliations(first: 1) { edges { node { provider records from to finishedAt } } } }`;
    refusedWith('UNAUTHENTICATED')(await asking().request(query));
    refusedWith('FORBIDDEN')(await asking(await tokens.person(newId())).request(query));
    const admin = asking(await tokens.person(newId(), { role: 'ADMIN' }));
    interface Answer {
      differences: { edges: { node: { kind: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      reconciliations: { edges: { node: { provider: string; records: number } }[] };
    }
    const first = granted(await admin.request<Answer>(query));
    expect(first.reconciliations.edges).toMatchObject([{ node: { provider: 'VENMO', records: 1 } }]);
    expect(first.differences.edges).toHaveLength(2);
    const kinds = first.differences.edges.map(({ node }) => node.kind);
    for (let { pageInfo } = first.differences; pageInfo.hasNextPage;) {
      const { differences } = granted(await admin.request<Answer>(query, { after: pageInfo.endCursor }));
      kinds.push(...differences.edges.map(({ node }) => node.kind));
      pageInfo = differences.pageInfo;
    }
    expect(kinds.sort()).toEqual(['MISSING_HERE', 'MISSING_THERE', 'STATUS', 'UNKNOWN']);
    expect(
      await work().read({ role: 'person', id: newId() }, (tx) => tx.query(`SELECT id FROM provider_difference`)),
    ).toEqual([]);
    expect(await work().read(anonymous, (tx) => tx.query(`SELECT id FROM reconciliation`))).toEqual([]);
    await expect(
      work().run({ role: 'admin', id: newId() }, (tx) => tx.query(`DELETE FROM provider_difference`)),
    ).rejects.toThrow(/permission denied/);
    await expect(
      work().run({ role: 'admin', id: newId() }, (tx) => tx.query(`UPDATE provider_difference SET mended_at = now()`)),
    ).rejects.toThrow(/permission denied/);
  });
});
