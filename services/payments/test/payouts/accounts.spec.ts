import { signed } from '@kindred/card-provider/stripe/events';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { fail } from '@kindred/testkit/fail';
import { teller } from '../../src/roles.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { providerKeys } from '../providers/local-provider.ts';
import { open, owed, paidOut, shown, type Asker } from './given-payouts.ts';

let given: GivenMoney;
beforeAll(async () => {
  given = await givenMoney();
});
afterAll(() => given?.stop());

/** A person's account for payouts, as they see it or as somebody else does. */
async function accountOf({ client }: Pick<Asker, 'client'>, id: string): Promise<{ ready: boolean } | null> {
  const answer = await client.request<{ _entities: [{ payoutAccount: { ready: boolean } | null }] }>(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { payoutAccount { ready } } } }',
    { of: [{ __typename: 'User', id }] },
  );
  return granted(answer)._entities[0].payoutAccount;
}

const way = async (who: Asker, key = newId()) => granted(await open(who, { key })).openPayoutAccount.onboardingUrl;
const tellWho = (url: string | null) => fetch(url ?? '', { method: 'POST', redirect: 'manual' });

describe('an account for payouts', () => {
  it('is not opened for one who would come back to another place than is allowed, and nobody is asked', async () => {
    const ann = await given.person();
    for (const returnUrl of [
      'http://evil.example/paid',
      'https://evil.example',
      'http://kindred.example',
      'http://localhost:3000',
      'javascript:alert(1)',
    ])
      refusedWith('INVALID_RETURN_URL')(await open(ann, { returnUrl }));
    expect([await accountOf(ann, ann.id), given.provider.store.all('account')]).toEqual([null, []]);
  });

  it('has nothing more to tell once its owner told who they are, and only they see how it stands', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    expect(await accountOf(ann, ann.id)).toBeNull();
    const key = newId();
    const url = await way(ann, key);
    expect(await accountOf(ann, ann.id)).toEqual({ ready: false });
    await tellWho(url);
    expect([await way(ann), await way(ann, key)]).toEqual([null, null]);
    expect([await accountOf(ann, ann.id), await accountOf(bob, ann.id)]).toEqual([{ ready: true }, null]);
    expect(given.provider.store.all('account')).toHaveLength(1);
  });

  it('is restricted and released as the provider says, without a payout being tried', async () => {
    const ann = await given.person();
    await tellWho(await way(ann));
    expect(await way(ann)).toBeNull();
    const [{ id } = { id: '' }] = given.provider.store.all('account');
    for (const restricted of [true, false]) {
      given.provider.do({ do: 'restrict', account: id, restricted });
      await given.heard('account.updated');
      expect(await accountOf(ann, ann.id)).toEqual({ ready: !restricted });
    }
    // An older report, and one about an account that we did not open.
    const account = given.provider.store.get('account', id) ?? fail('no account');
    const { body, headers } = signed(
      JSON.stringify({
        id: `evt_${newId()}`,
        object: 'event',
        created: Math.floor(Date.now() / 1_000) - 60,
        type: 'account.updated',
        data: { object: { ...account, payouts_enabled: false } },
      }),
      providerKeys.stripeWebhookSecret,
      Math.floor(Date.now() / 1_000),
    );
    expect(
      (await fetch(`${given.payments.service.url}/webhooks/stripe`, { method: 'POST', headers, body })).status,
    ).toBe(204);
    given.provider.do({
      do: 'publish',
      type: 'account.updated',
      object: { ...account, id: 'acct_other', payouts_enabled: false },
    });
    await given.heard('account.updated');
    expect(await accountOf(ann, ann.id)).toEqual({ ready: true });
    const subjects = await given.payments.service.work.read(teller, (tx) =>
      tx.query<{ subject: string | null }>(`SELECT DISTINCT subject FROM provider_event WHERE type = 'payee.changed'`),
    );
    expect(subjects).toEqual([{ subject: null }]);
  });

  it('stands as the last payout found it', async () => {
    const ann = await owed(given, 5_000n);
    await tellWho(await way(ann));
    const { id } = await paidOut(ann, '1000');
    await eventually(async () => {
      await given.settle();
      expect((await shown(ann, id)).status).toBe('COMPLETED');
    });
    expect(await accountOf(ann, ann.id)).toEqual({ ready: true });
    for (const account of given.provider.store.all('account')) account.payouts_enabled = false;
    expect(await paidOut(ann, '1000')).toMatchObject({ status: 'FAILED', failureReason: 'PAYEE_NOT_READY' });
    expect(await accountOf(ann, ann.id)).toEqual({ ready: false });
    expect(await way(ann)).toContain('/onboarding/');
  });
});
