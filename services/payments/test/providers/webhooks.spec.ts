import { signed } from '@kindred/card-provider/stripe/events';
import { newId } from '@kindred/contracts/uuid';
import { anonymous, job } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import { fail } from '@kindred/testkit/fail';
import { executeCall } from '../../src/providers/execute-call.ts';
import { recordIntent } from '../../src/providers/record-intent.ts';
import type { KnownProviderEvent } from '../../src/providers/provider-event.ts';
import { teller } from '../../src/roles.ts';
import { processWebhooks } from '../../src/webhooks/process-webhooks.ts';
import { replayWebhooks } from '../../src/webhooks/replay-webhooks.ts';
import { givenProvider, usd, type GivenProvider } from './given-provider.ts';
import { goodAgain, providerKeys } from './local-provider.ts';

let given: GivenProvider;
const applied: { type: KnownProviderEvent['type']; about: string; of: string | null }[] = [];
const knownDisputes = new Set<string>();
beforeAll(async () => {
  given = await givenProvider(
    {},
    {
      handler: {
        async applyProviderEvent(_, event, call) {
          applied.push({ type: event.type, about: event.about.id, of: call?.intentKind ?? null });
          return call !== null || knownDisputes.has(event.about.id);
        },
      },
    },
  );
  given.provider.tell(given.payments.service.url);
});
afterEach(() => goodAgain(given.provider));
afterAll(() => given?.stop());

interface Kept {
  state: string;
  type: string;
  named: string;
  deliveries: number;
  attempts: number;
  raw: Buffer;
}
const kept = (event: string) =>
  given.payments.service.work.read(teller, (tx) =>
    tx.query<Kept>(`SELECT * FROM provider_event WHERE provider_event_id = $1`, [event]),
  );
const keptOf = (subject: string) =>
  given.payments.service.work.read(teller, (tx) =>
    tx.query<Kept>(`SELECT * FROM provider_event WHERE subject = $1 ORDER BY happened_at`, [subject]),
  );
const work = () => given.payments.service.work;
const process = () => processWebhooks(work(), given.dependencies);
const seconds = () => Math.floor(Date.now() / 1_000);
const post = (body: string, headers: Record<string, string>, path = 'stripe') =>
  fetch(`${given.payments.service.url}/webhooks/${path}`, { method: 'POST', headers, body });
const event = (type: string, object: object) => ({
  id: `evt_${newId()}`,
  object: 'event',
  created: seconds(),
  type,
  data: { object },
});

function send(told: object, { secret = providerKeys.stripeWebhookSecret as string, at = seconds() } = {}) {
  const { headers, body } = signed(JSON.stringify(told), secret, at);
  return post(body, headers);
}

async function paying(token = 'pm_card_visa') {
  const { id, key } = await given.recordChargeIntent(usd(2_500n), await given.method(token));
  return { id, key, pay: () => executeCall(work(), given.dependencies, id) };
}

describe('a webhook', () => {
  it('is refused for its signature, its time or its size, and then nothing of it is kept', async () => {
    const told = event('payment_intent.succeeded', {
      id: 'pi_1',
      object: 'payment_intent',
      status: 'succeeded',
      amount: 1,
      currency: 'usd',
      metadata: {},
    });
    expect((await send(told, { secret: 'whsec_somebody_else' })).status).toBe(400);
    expect((await send(told, { at: seconds() - 301 })).status).toBe(400);
    expect((await send(told, { at: seconds() + 301 })).status).toBe(400);
    expect((await post(JSON.stringify(told), { 'content-type': 'application/json' })).status).toBe(400);
    expect((await post('', { 'content-type': 'application/json' })).status).toBe(400);
    const large = await send({ ...told, padding: 'x'.repeat(300_000) });
    expect([large.status, await large.json()]).toEqual([
      413,
      { code: 'PAYLOAD_TOO_LARGE', message: 'Request body is too large' },
    ]);
    expect(
      (
        await post(
          'bt_signature=public%7Cwrong&bt_payload=YQ%3D%3D',
          { 'content-type': 'application/x-www-form-urlencoded' },
          'braintree',
        )
      ).status,
    ).toBe(400);
    expect(await kept(told.id)).toEqual([]);
  });

  it('is kept once and sealed, answered at once, and counted when it comes again', async () => {
    const told = event('payment_intent.succeeded', {
      id: `pi_${newId()}`,
      object: 'payment_intent',
      status: 'succeeded',
      amount: 100,
      currency: 'usd',
      metadata: { canary: 'canary-in-a-webhook' },
    });
    const answers = await Promise.all([send(told), send(told), send(told)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    const [row, ...more] = await kept(told.id);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ state: 'RECEIVED', deliveries: 3 });
    expect(row?.raw.toString('latin1')).not.toContain('canary');
    for (const actor of [anonymous, { role: 'admin', id: newId() }, job()] as const) {
      await expect(work().read(actor, (tx) => tx.query(`SELECT id FROM provider_event`))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('of a type that we have no word for is kept and counted, and changes nothing', async () => {
    const told = event('radar.early_fraud_warning.created', { id: 'issfr_1', object: 'radar.early_fraud_warning' });
    expect((await send(told)).status).toBe(204);
    await process();
    expect(await kept(told.id)).toMatchObject([{ state: 'UNKNOWN', type: 'unknown', named: told.type, attempts: 0 }]);
    const metrics = await (await fetch(`${given.payments.service.url}/metrics`)).text();
    expect(metrics).toMatch(
      /payments_webhooks_kept\{.*state="UNKNOWN",named="radar.early_fraud_warning.created".*\} 1/,
    );
  });

  it('puts right a call whose maker was killed before the answer, once, doubled and in whatever order', async () => {
    const { id, key, pay } = await paying();
    given.provider.behave({ doubled: true, shuffled: true, outage: 'answer-lost', outageTimes: 2 });
    await expect(pay()).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
    await eventually(async () => {
      await process();
      expect(await given.call(id)).toMatchObject({ state: 'ANSWERED', outcome: 'succeeded' });
    });
    const { providerId } = await given.call(id);
    expect(applied.filter(({ about }) => about === providerId)).toEqual([
      { type: 'charge.succeeded', about: providerId, of: 'CHARGE' },
    ]);
    expect(given.told.filter(({ call }) => call === key)).toEqual([]);
  });

  it('that is late never takes back what is known, and one that is new is told once', async () => {
    const { id, pay } = await paying('pm_card_authenticationRequired');
    given.provider.behave({ held: true });
    const asked = await pay();
    if (asked?.status !== 'requires-action') return fail('no authentication was asked for');
    expect(await (await fetch(asked.action.url ?? '')).text()).toContain('Allow');
    const back = await fetch(`${asked.action.url}/allow`, { method: 'POST', redirect: 'manual' });
    expect(back.headers.get('location')).toMatch(
      /^https:\/\/kindred\.example\/\?payment_intent=pi_.*redirect_status=succeeded$/,
    );
    // The last comes first: what is released goes backwards.
    given.provider.behave({ held: false, doubled: true });
    await eventually(async () => {
      await process();
      expect((await keptOf(asked.id)).filter(({ state }) => state === 'PROCESSED')).toHaveLength(2);
    });
    expect(await given.call(id)).toMatchObject({ outcome: 'succeeded' });
    expect(applied.filter(({ about }) => about === asked.id).map(({ type }) => type)).toContain('charge.succeeded');
  });

  it('tells of a refusal at the bank’s page, and of a debit that failed days later', async () => {
    const refused = await paying('pm_card_authenticationRequired');
    const asked = await refused.pay();
    if (asked?.status !== 'requires-action') return fail('no authentication was asked for');
    await fetch(`${asked.action.url}/refuse`, { method: 'POST', redirect: 'manual' });
    const debit = await paying('pm_usBankAccount_insufficientFunds');
    expect(await debit.pay()).toMatchObject({ status: 'processing' });
    await eventually(async () => {
      await process();
      expect(await given.call(refused.id)).toMatchObject({ outcome: 'declined', reason: 'AUTHENTICATION_FAILED' });
      expect(await given.call(debit.id)).toMatchObject({ outcome: 'declined', reason: 'INSUFFICIENT_FUNDS' });
    });
  });

  it('about a charge is of the call that made it, whatever other calls were about it', async () => {
    const { pay } = await paying();
    const paid = await pay();
    if (paid?.status !== 'succeeded') return fail('not paid');
    const cancelling = await work().run(job(), (tx) =>
      recordIntent(tx, given.dependencies, {
        id: newId(),
        provider: 'STRIPE',
        request: { kind: 'CANCEL', charge: paid.id },
      }),
    );
    expect(await executeCall(work(), given.dependencies, cancelling)).toMatchObject({
      status: 'succeeded',
      id: paid.id,
    });
    given.provider.do({ do: 'dispute', charge: paid.id, status: 'open' });
    given.provider.do({ do: 'dispute', charge: paid.id, status: 'lost' });
    await eventually(async () => {
      await process();
      const disputes = applied.filter(({ about, type }) => about === paid.id && type.startsWith('dispute'));
      expect(disputes.map(({ type, of }) => `${type} of ${of}`).sort()).toEqual([
        'dispute.lost of CHARGE',
        'dispute.opened of CHARGE',
      ]);
    });
  });

  it('about nothing that is known is kept as unmatched and tried again, until somebody knows it', async () => {
    const charge = `pi_${newId()}`;
    const told = event('charge.dispute.created', {
      id: `dp_${newId()}`,
      object: 'dispute',
      status: 'needs_response',
      payment_intent: charge,
      amount: 100,
      currency: 'usd',
    });
    await send(told);
    await process();
    expect(await kept(told.id)).toMatchObject([{ state: 'UNMATCHED', attempts: 1 }]);
    knownDisputes.add(charge);
    await process();
    expect(await kept(told.id)).toMatchObject([{ state: 'UNMATCHED', attempts: 1 }]);
    given.later(60_000);
    await process();
    expect(await kept(told.id)).toMatchObject([{ state: 'PROCESSED' }]);
  });

  it('is processed again on command', async () => {
    const before = applied.length;
    const charge = `pi_${newId()}`;
    knownDisputes.add(charge);
    const told = event('charge.dispute.created', {
      id: `dp_${newId()}`,
      object: 'dispute',
      status: 'needs_response',
      payment_intent: charge,
      amount: 100,
      currency: 'usd',
    });
    await send(told);
    await process();
    expect(await replayWebhooks(work(), { provider: 'STRIPE', event: told.id })).toBe(1);
    expect(await replayWebhooks(work(), { event: 'evt_nobody' })).toBe(0);
    await process();
    expect(applied.slice(before).filter(({ about }) => about === charge)).toHaveLength(2);
    expect(await kept(told.id)).toMatchObject([{ state: 'PROCESSED' }]);
  });

  it('of Braintree’s is kept and processed as well, and its question about the address is answered', async () => {
    const venmo = given.dependencies.providers.of('VENMO');
    const attached = await venmo.attach({
      key: newId(),
      token: 'fake-venmo-account-nonce',
      returnUrl: 'https://kindred.example',
    });
    if (attached.status !== 'attached') return fail('not attached');
    const outcome = await venmo.charge({
      key: newId(),
      amount: usd(1_000n),
      method: attached.token,
      returnUrl: 'https://kindred.example',
    });
    given.provider.do({ do: 'dispute', charge: String(outcome.id), status: 'open' });
    await eventually(async () =>
      expect(
        (await work().read(teller, (tx) => tx.query<Kept>(`SELECT * FROM provider_event WHERE provider = 'VENMO'`)))
          .map(({ type }) => type)
          .sort(),
      ).toEqual(['charge.succeeded', 'dispute.opened']),
    );
    const answer = await fetch(
      `${given.payments.service.url}/webhooks/braintree?bt_challenge=20f9f8ed05f77439fe955c977e4c8a53`,
    );
    expect(await answer.text()).toMatch(/^public\|[0-9a-f]{40}$/);
    expect((await fetch(`${given.payments.service.url}/webhooks/braintree?bt_challenge=no`)).status).toBe(400);
  });
});
