import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, request } from 'node:http';
import { eventually } from '@kindred/testkit/eventually';
import type { StripeEvent } from '../src/stripe/objects.ts';
import { startCardProvider, type CardProvider } from '../src/start-card-provider.ts';

const settings = {
  stripeSecretKey: 'sk_test_local',
  stripeWebhookSecret: 'whsec_local',
  braintree: { merchantId: 'kindred', publicKey: 'public', privateKey: 'private' },
};

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & { error?: { code: string; type: string } };
  readonly replayed: boolean;
}

async function ask(
  provider: CardProvider,
  path: string,
  form: Record<string, string> | null = null,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(`${provider.url}${path}`, {
    method: form ? 'POST' : 'GET',
    headers: { authorization: 'Bearer sk_test_local', ...headers },
    ...(form ? { body: new URLSearchParams(form) } : {}),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as Answer['body'],
    replayed: answer.headers.get('idempotent-replayed') === 'true',
  };
}

async function keptCard(provider: CardProvider, token = 'pm_card_visa') {
  const customer = String((await ask(provider, '/v1/customers', {})).body['id']);
  const { body } = await ask(provider, '/v1/setup_intents', { customer, payment_method: token, confirm: 'true' });
  return { customer, payment_method: String(body['payment_method']) };
}

describe('the local provider of payments', () => {
  let provider: CardProvider;
  beforeAll(async () => void (provider = await startCardProvider(settings)));
  afterAll(() => provider?.stop());
  const charge = async (form: Record<string, string> = {}, key?: string) =>
    ask(
      provider,
      '/v1/payment_intents',
      { ...(await keptCard(provider)), amount: '1000', currency: 'usd', confirm: 'true', ...form },
      key ? { 'idempotency-key': key } : {},
    );

  it('knows who may ask', async () => {
    expect((await ask(provider, '/v1/events', null, { authorization: 'Bearer sk_live_somebody' })).status).toBe(401);
    expect(
      (
        await fetch(`${provider.url}/merchants/kindred/transactions/x`, {
          headers: { authorization: 'Basic bm9ib2R5Og==' },
        })
      ).status,
    ).toBe(401);
  });

  it('answers nothing under the name of another site, its control included', async () => {
    for (const path of ['/control', '/v1/events', '/nothing']) {
      const status = await new Promise((resolve, reject) => {
        request(`${provider.url}${path}`, { method: 'POST', headers: { host: 'evil.example' } }, (answer) =>
          resolve(answer.resume().statusCode),
        )
          .on('error', reject)
          .end();
      });
      expect(status).toBe(421);
    }
  });

  it('gives the first answer again under a key, a decline as well, and refuses another request under it', async () => {
    const form = {
      ...(await keptCard(provider, 'pm_card_chargeCustomerFail')),
      amount: '1000',
      currency: 'usd',
      confirm: 'true',
    };
    const first = await ask(provider, '/v1/payment_intents', form, { 'idempotency-key': 'one' });
    expect(first).toMatchObject({ status: 402, replayed: false, body: { error: { code: 'card_declined' } } });
    expect(await ask(provider, '/v1/payment_intents', form, { 'idempotency-key': 'one' })).toEqual({
      ...first,
      replayed: true,
    });
    expect(
      await ask(provider, '/v1/payment_intents', { ...form, amount: '1001' }, { 'idempotency-key': 'one' }),
    ).toMatchObject({ status: 400, body: { error: { type: 'idempotency_error' } } });
  });

  it('keeps nothing under a key for what it refused before it did anything', async () => {
    expect(await charge({ amount: 'much' }, 'two')).toMatchObject({
      status: 400,
      body: { error: { code: 'parameter_invalid_integer' } },
    });
    expect((await charge({}, 'two')).status).toBe(200);
  });

  it('charges nothing for a card that is not the customer’s, or a number that is none of its test numbers', async () => {
    expect(await charge({ customer: (await keptCard(provider)).customer })).toMatchObject({ status: 400 });
    expect(
      await ask(provider, '/v1/payment_methods', { type: 'card', 'card[number]': '4111111111111111' }),
    ).toMatchObject({ status: 400, body: { error: { code: 'incorrect_number' } } });
    expect(
      await ask(provider, '/v1/payment_methods', { type: 'card', 'card[number]': '4000 0000 0000 9995' }),
    ).toMatchObject({ status: 200 });
  });

  it('gives back what was disputed once that is won, and not before', async () => {
    for (const [status, refunded] of [
      ['open', 400],
      ['lost', 400],
      ['won', 200],
    ] as const) {
      const id = String((await charge()).body['id']);
      provider.do({ do: 'dispute', charge: id, status });
      expect((await ask(provider, '/v1/refunds', { payment_intent: id })).status).toBe(refunded);
    }
  });

  it('lists in pages, newest first, and says whether there are more', async () => {
    const ids = [];
    for (let time = 0; time < 5; time += 1) ids.unshift((await charge()).body['id']);
    const first = await ask(provider, '/v1/payment_intents?limit=3');
    expect((first.body['data'] as { id: string }[]).map(({ id }) => id)).toEqual(ids.slice(0, 3));
    const next = await ask(provider, `/v1/payment_intents?limit=2&starting_after=${String(ids[2])}`);
    expect((next.body['data'] as { id: string }[]).map(({ id }) => id)).toEqual(ids.slice(3));
    expect(
      (await ask(provider, `/v1/payment_intents?created[gt]=${Math.floor(Date.now() / 1_000) + 60}`)).body,
    ).toMatchObject({ data: [], has_more: false });
  });

  it('is away, slow or deaf when it is told to be, and behaves again after', async () => {
    const control = (body: object) =>
      fetch(`${provider.url}/_control`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await control({ outage: 'unavailable', outageTimes: 1 });
    expect((await fetch(`${provider.url}/v1/events`)).status).toBe(503);
    await control({ outage: 'answer-lost', outageTimes: 1 });
    const before = provider.store.all('customer').length;
    await expect(ask(provider, '/v1/customers', {})).rejects.toThrow();
    expect(provider.store.all('customer')).toHaveLength(before + 1);
    await control({ outage: 'silent', outageTimes: 1 });
    await expect(fetch(`${provider.url}/v1/events`, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/);
    await control({ delayMs: 120 });
    const began = performance.now();
    expect((await ask(provider, '/v1/events')).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(100);
    await control({ delayMs: 0 });
  });

  it('holds webhooks back and sends them backwards and twice, signed, until somebody says that they came', async () => {
    const came: string[] = [];
    let refuse = 3;
    const listener = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => void (body += chunk.toString()));
      request.on('end', () => {
        refuse -= 1;
        if (refuse < 0 && /^t=\d+,v1=[0-9a-f]{64}$/.test(String(request.headers['stripe-signature'])))
          came.push((JSON.parse(body) as StripeEvent).type);
        response.writeHead(refuse < 0 ? 200 : 500).end();
      });
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = listener.address();
    provider.tell(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    provider.behave({ held: true });
    await charge();
    expect(came).toEqual([]);
    provider.behave({ held: false, doubled: true });
    await eventually(() => expect(came.filter((type) => type === 'payment_intent.succeeded')).toHaveLength(2), {
      withinMs: 60_000,
    });
    provider.behave({ doubled: false });
    listener.closeAllConnections();
    listener.close();
  });
});

it('remembers everything from one start to the next, its keys too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kindred-cards-'));
  const keepIn = join(folder, 'cards.json');
  const first = await startCardProvider({ ...settings, keepIn });
  const form = { ...(await keptCard(first)), amount: '700', currency: 'eur', confirm: 'true' };
  const {
    body: { id },
  } = await ask(first, '/v1/payment_intents', form, { 'idempotency-key': 'kept' });
  await first.stop();
  const second = await startCardProvider({ ...settings, keepIn });
  expect(await ask(second, '/v1/payment_intents', form, { 'idempotency-key': 'kept' })).toMatchObject({
    replayed: true,
    body: { id },
  });
  expect((await ask(second, `/v1/payment_intents/${String(id)}`)).body).toMatchObject({ status: 'succeeded' });
  await second.stop();
  await rm(folder, { recursive: true });
});
