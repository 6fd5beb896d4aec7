import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { nodesSeenBy, nodeTypesOf } from '@kindred/testkit/nodes';
import { returnUrl } from './given-money.ts';
import type { TestPerson } from './given.ts';
import { ask, divided, givenSplits, type GivenSplits } from './splits/given-splits.ts';

let given: GivenSplits;
let ann: TestPerson;
let ben: TestPerson;
/** A thing of Ann's of each type. Ben has a part in some of them. */
let things: Record<string, string>;

beforeAll(async () => {
  given = await givenSplits();
  ben = await given.person();
  ann = await given.person(500n);
  given.identity.tie(ann.id, ben.id);
  things = await thingsOf(ann, ben);
});
afterAll(() => given?.stop());

async function thingsOf(payer: TestPerson, payee: TestPerson): Promise<Record<string, string>> {
  const made = async <Answer>(name: string, input: object, fields: string) => {
    const answers = granted(await ask<Answer>(payer, name, { idempotencyKey: newId(), ...input }, fields));
    return answers[name] as Answer;
  };
  const amount = { minorUnits: '100', currency: 'CHRONA' };
  const sent = await made<{ transaction: { id: string } }>(
    'transferChrona',
    { toUserId: payee.id, amount },
    'transaction { id }',
  );
  const claim = await made<{ id: string }>('claimHours', { receiverId: payee.id, amount }, 'id');
  const split = await divided(given, payer, [payer, payee]);
  const paymentMethodId = await given.byHand(payer);
  const eventId = await given.event(payee, [payer]);
  const payment = await made<{ id: string }>('payEvent', { eventId, paymentMethodId, returnUrl }, 'id');
  return {
    ChronaTransaction: sent.transaction.id,
    ChronaWallet: payer.walletId,
    HourClaim: claim.id,
    PaymentMethod: paymentMethodId,
    PaymentShare: split.shares.find(({ user }) => user?.id === payer.id)?.id ?? '',
    PaymentSplit: split.id,
    Transaction: payment.id,
  };
}

const all = (seen: boolean) => Object.fromEntries(Object.keys(things).map((type) => [type, seen ? type : null]));

describe('the nodes of payments', () => {
  it('are null for strangers, for callers without a token, for services, and for admins, who have queries of their own', async () => {
    const service = given.client(await given.tokens.service('tribe-events', 'payments:read'));
    for (const { client } of [
      await given.person(),
      await given.admin(),
      { client: given.client() },
      { client: service },
    ])
      expect(await nodesSeenBy(client, things)).toEqual(all(false));
  });

  it('are what both sides of a payment, a claim or a split see, and nothing else of the other side', async () => {
    expect(await nodesSeenBy(ben.client, things)).toEqual({
      ...all(true),
      ChronaTransaction: null,
      ChronaWallet: null,
      PaymentMethod: null,
    });
  });

  it('are of every type that there is, for their owner, in either case', async () => {
    expect(Object.keys(things).sort()).toEqual(await nodeTypesOf(ann.client));
    expect(await nodesSeenBy(ann.client, things)).toEqual(all(true));
    const upper = Object.fromEntries(Object.entries(things).map(([type, id]) => [type, id.toUpperCase()]));
    expect(await nodesSeenBy(ann.client, upper)).toEqual(all(true));
  });
});
