import { signed } from '@kindred/card-provider/stripe/events';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { makeLogger } from '@kindred/service/logger';
import { granted } from '@kindred/testkit/graph-client';
import { executeCall } from '../../src/providers/execute-call.ts';
import { recordIntent } from '../../src/providers/record-intent.ts';
import { recoverCalls } from '../../src/providers/recover-calls.ts';
import { reconcile } from '../../src/providers/reconciliation/reconcile.ts';
import { teller } from '../../src/roles.ts';
import { processWebhooks } from '../../src/webhooks/process-webhooks.ts';
import { add, added, byHand, givenMethods, methodsOf, remove } from '../methods/given-methods.ts';
import { givenProvider, usd } from './given-provider.ts';
import { providerKeys } from './local-provider.ts';

it('writes nothing of a token, a key or a webhook into a log or, unsealed, into a table', async () => {
  const lines: string[] = [];
  const logger = makeLogger({
    service: 'payments',
    level: 'trace',
    destination: { write: (line) => void lines.push(line) },
  });
  let failing = true;
  const given = await givenProvider(
    {},
    {
      logger,
      handler: {
        applyProviderEvent: async (_, event) => {
          if (failing) throw new Error(`A handler that says too much: ${event.about.id} canary-in-an-error`);
          return true;
        },
      },
    },
  );
  const { work } = given.payments.service;
  const method = await given.method();
  const [customer = '', card = ''] = method.split(':');

  // What goes well, what is declined, what is unknown, an outage, a fault of ours, a handler that fails, a webhook that
  // is wrong.
  for (const one of [method, 'cus_canary:pm_canary'])
    await executeCall(work, given.dependencies, (await given.recordChargeIntent(usd(100n), one)).id);
  const away = await given.recordChargeIntent(usd(100n), method);
  given.provider.behave({ outage: 'unavailable' });
  await executeCall(work, given.dependencies, away.id).catch(() => null);
  given.provider.behave({ outage: 'none' });
  const fault = await work.run(job(), (tx) =>
    recordIntent(tx, given.dependencies, {
      id: newId(),
      provider: 'STRIPE',
      request: { kind: 'REFUND', charge: 'pi_canary', amount: usd(1n), charged: usd(1n) },
    }),
  );
  await expect(executeCall(work, given.dependencies, fault)).rejects.toThrow(/resource_missing/);
  const told = {
    id: 'evt_canary',
    object: 'event',
    created: Math.floor(Date.now() / 1_000),
    type: 'payment_method.detached',
    data: { object: { id: 'pm_canary', object: 'payment_method', card: { last4: '4242' } } },
  };
  const { headers, body } = signed(JSON.stringify(told), providerKeys.stripeWebhookSecret, told.created);
  const url = `${given.payments.service.url}/webhooks/stripe`;
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204);
  expect(
    (
      await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'stripe-signature': `t=${told.created},v1=canary` },
        body,
      })
    ).status,
  ).toBe(400);
  await processWebhooks(work, given.dependencies);
  failing = false;
  given.later(3_600_000);
  await Promise.all([processWebhooks(work, given.dependencies), recoverCalls(work, given.dependencies)]);
  await reconcile(work, given.dependencies, 'STRIPE', { from: new Date(0), to: new Date(Date.now() + 7_200_000) });

  const rows = await work.read(teller, async (tx) => [
    ...(await tx.query(`SELECT row_to_json(c)::text FROM provider_call c`)),
    ...(await tx.query(`SELECT row_to_json(e)::text FROM provider_event e`)),
    ...(await tx.query(`SELECT encode(request, 'escape') FROM provider_call`)),
    ...(await tx.query(`SELECT encode(raw, 'escape') FROM provider_event`)),
  ]);
  await given.stop();
  expect(lines.length).toBeGreaterThan(3);
  const written = [...lines, ...rows.map((row) => JSON.stringify(row))].join('\n');
  for (const secret of [
    customer,
    card,
    'cus_canary',
    'pm_canary',
    'last4',
    'canary-in-an-error',
    '_secret_',
    providerKeys.stripeSecretKey,
    providerKeys.stripeWebhookSecret,
  ])
    expect(written).not.toContain(secret);
  expect(lines.join('\n')).not.toContain('evt_canary');
});

it('tells nothing of a method’s token or digits in an event, a log, a metric or an error', async () => {
  const lines: string[] = [];
  const logger = makeLogger({
    service: 'payments',
    level: 'trace',
    destination: { write: (line) => void lines.push(line) },
  });
  const given = await givenMethods({ logger });
  const ann = await given.person();
  const number = '4000056655665556';
  const errors: unknown[] = [];
  const refused = async (token: string) => void errors.push((await add(ann, { token })).errors);

  // What is kept, by every way; what is declined, is a number, needs its owner, meets an outage; what is removed here
  // and there.
  const card = await added(ann, { token: 'pm_card_visa_debit' });
  await added(ann, { provider: 'VENMO', token: 'fake-venmo-account-nonce' });
  await added(ann, byHand);
  for (const token of [
    'pm_card_chargeDeclinedExpiredCard',
    'pm_canary_of_nobody',
    number,
    number.replaceAll(/(\d{4})/g, '$1-').slice(0, -1),
  ])
    await refused(token);
  // A number that is none of the graph's texts, and one in an address, as a careless client would send them.
  const input = { idempotencyKey: newId(), provider: 'STRIPE', returnUrl: 'https://kindred.example' };
  const keep = 'mutation ($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { id } }';
  for (const token of [Number(number), [number], { number }])
    errors.push((await ann.client.request(keep, { input: { ...input, token } })).errors);
  for (const token of [number, `"${number}"`])
    errors.push(
      (
        await ann.client.request(
          `mutation { addPaymentMethod(input: { idempotencyKey: "k", provider: STRIPE, returnUrl: "https://kindred.example", token: ${token} }) { id } }`,
        )
      ).errors,
    );
  const inAddress = await fetch(
    `${given.payments.service.url}/graphql?${new URLSearchParams({ query: keep, variables: JSON.stringify({ input: { ...input, token: number } }) }).toString()}`,
    { headers: { authorization: `Bearer ${ann.token}` } },
  );
  errors.push(await inAddress.text());
  await added(ann, { token: 'pm_card_authenticationRequiredOnSetup' });
  given.provider.behave({ outage: 'answer-lost' });
  await added(ann, { token: 'pm_card_visa_debit' });
  given.provider.behave({ outage: 'none' });
  const there = given.provider.store.all('payment_method').map(({ id }) => id);
  given.later(120_000);
  await given.settle();
  expect((await methodsOf(ann, ann.id))?.filter(({ last4 }) => last4 === '5556')).toHaveLength(2);
  granted(await remove(ann, card.id));
  for (const id of there)
    given.provider.do({
      do: 'publish',
      type: 'payment_method.detached',
      object: { id, object: 'payment_method', card: { last4: '5556' } },
    });
  await given.settle();

  const events = await given.payments.transport.read('kindred.payments.method', undefined, 1_000);
  const metrics = await (await fetch(`${given.payments.service.url}/metrics`)).text();
  const rows = await given.payments.service.work.read(teller, async (tx) => [
    ...(await tx.query(
      `SELECT row_to_json(m)::jsonb - 'last4' AS row, encode(token, 'escape') AS token, encode(next_action, 'escape') AS action FROM payment_method m`,
    )),
    ...(await tx.query(`SELECT row_to_json(c)::text FROM provider_call c`)),
    ...(await tx.query(`SELECT encode(request, 'escape') FROM provider_call`)),
  ]);
  await given.stop();
  expect([events.length >= 4, lines.length > 0, metrics.includes('payments_webhooks_kept'), rows.length > 5]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const written = [
    ...events.map(({ value }) => value),
    ...lines,
    metrics,
    ...errors.map((all) => JSON.stringify(all)),
    ...rows.map((row) => JSON.stringify(row)),
  ].join('\n');
  for (const secret of [...there, 'cus_', 'pm_card', 'canary', 'fake-venmo', number, '4000-0566', '_secret_', 'last4'])
    expect(written).not.toContain(secret);
  // Its own digits alone: an id or a time may have them too.
  expect(written).not.toMatch(/(?<![\da-f.-])5556(?![\da-f.-])/);
});
