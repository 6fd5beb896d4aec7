import { createHash, createHmac } from 'node:crypto';
import { signedNotification } from '@kindred/card-provider/braintree/notifications';
import { signed } from '@kindred/card-provider/stripe/events';
import { newId } from '@kindred/contracts/uuid';
import { teller } from '../../src/roles.ts';
import { givenProvider, type GivenProvider } from './given-provider.ts';
import { providerKeys } from './local-provider.ts';

let given: GivenProvider;
beforeAll(async () => void (given = await givenProvider()));
afterAll(() => given?.stop());

interface Kept {
  state: string;
  type: string;
  named: string;
}
const work = () => given.payments.service.work;
const kept = (event: string) =>
  work().read(teller, (tx) => tx.query<Kept>(`SELECT * FROM provider_event WHERE provider_event_id = $1`, [event]));
const namesOf = async () =>
  (await work().read(teller, (tx) => tx.query<Kept>(`SELECT DISTINCT named FROM provider_event`))).map(
    ({ named }) => named,
  );
const seconds = () => Math.floor(Date.now() / 1_000);
const post = (body: string, headers: Record<string, string>, path = 'stripe') =>
  fetch(`${given.payments.service.url}/webhooks/${path}`, { method: 'POST', headers, body });
const warning = (id: string) => ({
  id: `evt_${newId()}`,
  object: 'event',
  created: seconds(),
  type: 'radar.early_fraud_warning.created',
  data: { object: { id, object: 'radar.early_fraud_warning' } },
});

function send(told: object) {
  const { headers, body } = signed(JSON.stringify(told), providerKeys.stripeWebhookSecret, seconds());
  return post(body, headers);
}

describe('a webhook', () => {
  it('is refused where the time that was signed is not the one time that it names', async () => {
    const told = warning('issfr_2');
    const body = JSON.stringify(told);
    const old = seconds() - 7_200;
    const v1 = (at: number | string) =>
      signed(body, providerKeys.stripeWebhookSecret, at as number).headers['stripe-signature'].split(',v1=')[1] ?? '';
    const headers = [
      `t=${seconds()},t=${old},v1=${v1(old)}`,
      `t=${old},t=${seconds()},v1=${v1(old)}`,
      `t=${seconds()},v1=${v1(old)},t=${old}`,
      `t=${old}, t=${seconds()},v1=${v1(old)}`,
      `T=${seconds()},t=${old},v1=${v1(old)}`,
      `t=${old},v1=${v1(old)}`,
      `t=${seconds() + 7_200},v1=${v1(seconds() + 7_200)}`,
      `t=NaN,v1=${v1('NaN')}`,
      `t=Infinity,v1=${v1('Infinity')}`,
      `t=-1,v1=${v1(-1)}`,
      `t=,v1=${v1('')}`,
      `v1=${v1(seconds())}`,
      `t=${seconds()}`,
      `t=${seconds()},v1=`,
      `t=${seconds()},v0=${v1(seconds())}`,
      `t=${'9'.repeat(400)},v1=${v1('9'.repeat(400))}`,
      `t=${seconds()}x,v1=${v1(`${seconds()}x`)}`,
      `t=0${seconds()},v1=${v1(seconds())}`,
      `t=${seconds()}.5,v1=${v1(`${seconds()}.5`)}`,
      `t=1e9,v1=${v1('1e9')}`,
      '',
      ',',
      '=',
      't',
      't=1=2,v1=a=b',
    ];
    for (const header of headers)
      expect([
        header,
        (await post(body, { 'content-type': 'application/json', 'stripe-signature': header })).status,
      ]).toEqual([header, 400]);
    expect(await kept(told.id)).toEqual([]);
  });

  it('is taken while its secret is rotated, with a signature of each, and whatever older schemes stand beside it', async () => {
    for (const shape of [
      (good: string) => `v1=${'0'.repeat(64)},v1=${good},v0=${'1'.repeat(64)}`,
      (good: string) => `v1=${good},v1=${'0'.repeat(64)}`,
    ]) {
      const told = warning('issfr_3');
      const { headers, body } = signed(JSON.stringify(told), providerKeys.stripeWebhookSecret, seconds());
      const [time = '', good = ''] = headers['stripe-signature'].split(',v1=');
      expect((await post(body, { ...headers, 'stripe-signature': `${time},${shape(good)}` })).status).toBe(204);
    }
  });

  it('that is signed and is no event is refused, and then nothing of it is kept', async () => {
    const bodies = [
      'no JSON',
      '',
      'null',
      '1',
      '"evt_1"',
      '[]',
      '[{"id":"evt_1"}]',
      '{}',
      '{"object":"event"}',
      '{"id":5,"object":"event"}',
      '{"id":"","object":"event"}',
      `{"id":"${'x'.repeat(300)}","object":"event"}`,
      '{"id":"evt_\u0000","object":"event"}',
      '{"id":"evt_1",',
    ];
    for (const body of bodies) {
      const { headers } = signed(body, providerKeys.stripeWebhookSecret, seconds());
      expect([body, (await post(body, headers)).status]).toEqual([body, 400]);
    }
  });

  it('of a kind that is not known here is kept by its own name, and never fails', async () => {
    const told = [
      {
        object: 'v2.core.event',
        type: 'v1.billing.meter.error_report_triggered',
        created: '2026-11-29T12:00:00.000Z',
        livemode: false,
        related_object: null,
      },
      { object: 'v2.core.event', type: 'v2.core.account.updated', created: 'no time' },
      { object: 'something.new', created: 1e300 },
      { object: 5 },
      {},
      { object: 'event' },
      { object: 'event', type: 7, created: 'never', data: null },
      { object: 'event', type: 'refund.updated', created: seconds(), data: { object: null } },
      { object: 'event', type: 'refund.updated', created: -1e15, data: { object: { object: 'refund' } } },
      {
        object: 'event',
        type: 'charge.dispute.created',
        created: seconds(),
        data: {
          object: {
            id: 'dp_1',
            object: 'dispute',
            status: 'needs_response',
            payment_intent: { id: 5 },
            amount: 1,
            currency: 'usd',
          },
        },
      },
      {
        object: 'event',
        type: 'payment_intent.succeeded',
        created: seconds(),
        data: {
          object: {
            id: 'pi_\u0000',
            object: 'payment_intent',
            status: 'succeeded',
            amount: 1.5,
            currency: 'isk',
            metadata: null,
          },
        },
      },
      {
        object: 'event',
        type: 'payout.paid',
        account: 'acct_1',
        created: seconds(),
        data: { object: { object: 'payout', id: 'po_1', amount: 'much', currency: null } },
      },
      {
        object: 'event',
        type: 'setup_intent.succeeded',
        created: seconds(),
        data: { object: { object: 'setup_intent' } },
      },
      { object: 'event', type: `${'long'.repeat(50)}`, created: seconds(), data: { object: [] } },
    ];
    for (const one of told) {
      const id = `evt_${newId()}`;
      expect([one, (await send({ id, ...one })).status]).toEqual([one, 204]);
      expect(await kept(id)).toMatchObject([{ state: 'UNKNOWN', type: 'unknown' }]);
    }
    expect(await namesOf()).toEqual(
      expect.arrayContaining([
        'v1.billing.meter.error_report_triggered',
        'v2.core.account.updated',
        'unreadable:charge.dispute.created',
      ]),
    );
  });

  it('of Braintree’s that is signed is kept whatever is in it, or refused where it is no notification', async () => {
    const form = (body: string) => post(body, { 'content-type': 'application/x-www-form-urlencoded' }, 'braintree');
    const told = (kind: string, subject: Parameters<typeof signedNotification>[2], at = new Date()) =>
      form(signedNotification(providerKeys.braintree, kind, subject, at));
    for (const [kind, subject] of [
      ['check', {}],
      ['something_new', { something: { id: '1' } }],
      ['dispute_opened', { dispute: { id: 'd1', status: 'open' } }],
      ['dispute_opened', { dispute: {} }],
      [
        'dispute_opened',
        {
          dispute: {
            id: 'd2',
            status: 'open',
            kind: 'chargeback',
            amountDisputed: 'much',
            currencyIsoCode: 'USD',
            transaction: { id: 't1' },
          },
        },
      ],
      ['transaction_settled', { transaction: { id: 't2' } }],
      ['transaction_settled', { transaction: { id: 't3', type: 'sale', status: 'settled', amount: '1.00' } }],
    ] as const)
      expect([kind, subject, (await told(kind, subject)).status]).toEqual([kind, subject, 204]);
    expect((await told('check', {}, new Date(Date.now() - 26 * 3_600_000))).status).toBe(400);
    for (const payload of [
      '',
      'no XML',
      '<notification',
      '<other/>',
      '<notification><kind>check</kind></notification>',
      '<notification><timestamp type="datetime">never</timestamp><kind>check</kind><subject/></notification>',
    ]) {
      const encoded = Buffer.from(payload).toString('base64');
      const signature = createHmac('sha1', createHash('sha1').update(providerKeys.braintree.privateKey).digest())
        .update(encoded)
        .digest('hex');
      expect([
        payload,
        (await form(new URLSearchParams({ bt_signature: `public|${signature}`, bt_payload: encoded }).toString()))
          .status,
      ]).toEqual([payload, 400]);
    }
    for (const body of [
      '',
      'bt_signature',
      'bt_signature=&bt_payload=',
      'bt_signature=public%7C&bt_payload=%00',
      'bt_signature=x&bt_payload=YQ%3D%3D&bt_payload=YQ%3D%3D',
      '{"bt_signature":1}',
    ])
      expect([body, (await form(body)).status]).toEqual([body, 400]);
  });
});
