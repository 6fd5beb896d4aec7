import { parseEvent } from '@kindred/contracts/cloud-event';
import { transferCompleted } from '@kindred/contracts/payments/transfer-completed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenPayments, type Given, type TestPerson } from '../given.ts';

let given: Given;
beforeAll(async () => {
  given = await givenPayments();
});
afterAll(() => given?.stop());

const transfer = `mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { id type amount { minorUnits currency } balanceAfter { minorUnits } description entryId wallet { id } } } }`;

interface Transferred {
  transferChrona: {
    transaction: {
      id: string;
      type: string;
      amount: { minorUnits: string; currency: string };
      balanceAfter: { minorUnits: string };
      description: string | null;
      entryId: string;
      wallet: { id: string };
    };
  };
}

function give(
  from: Pick<TestPerson, 'client'>,
  toUserId: string,
  minorUnits: unknown,
  { key = newId(), currency = 'CHRONA', note = null as string | null } = {},
) {
  return from.client.request<Transferred>(transfer, {
    input: { idempotencyKey: key, toUserId, amount: { minorUnits, currency }, note },
  });
}

async function told(transferId: string) {
  const messages = await given.payments.transport.read(transferCompleted.topic, undefined, 1_000);
  return messages
    .map(({ value }) => parseEvent(transferCompleted, value))
    .filter(({ data }) => data.transferId === transferId);
}

describe('a transfer is refused', () => {
  it.each([
    ['nothing', '0', 'INVALID_AMOUNT'],
    ['less than nothing', '-5', 'INVALID_AMOUNT'],
    ['more than 64 bits', '9223372036854775808', 'BAD_USER_INPUT'],
    ['more than an event can tell', '9007199254740992', 'INVALID_AMOUNT'],
    ['a fraction', '1.5', 'BAD_USER_INPUT'],
    ['a number', 5, 'BAD_USER_INPUT'],
    ['more than there is', '101', 'INSUFFICIENT_FUNDS'],
  ])('of %s', async (_, minorUnits, code) => {
    const [ann, bob] = [await given.person(100n), await given.person()];
    refusedWith(code)(await give(ann, bob.id, minorUnits));
    expect(await ann.balance()).toBe(100n);
  });

  it.each([
    ['XQX', 'BAD_USER_INPUT'],
    ['eur', 'BAD_USER_INPUT'],
    ['EUR', 'CURRENCY_MISMATCH'],
  ])('in %s', async (currency, code) => {
    const [ann, bob] = [await given.person(100n), await given.person()];
    refusedWith(code)(await give(ann, bob.id, '5', { currency }));
  });

  it('to oneself, to nobody, to what is no id, with a note that is too long or cannot be shown, and without a wallet of one’s own', async () => {
    const [ann, bob] = [await given.person(100n), await given.person()];
    refusedWith('TRANSFER_TO_YOURSELF')(await give(ann, ann.id, '5'));
    refusedWith('NOT_FOUND')(await give(ann, newId(), '5'));
    refusedWith('BAD_USER_INPUT')(await give(ann, 'bob', '5'));
    for (const note of ['x'.repeat(501), 'a\u0000b'])
      refusedWith('INVALID_TEXT')(await give(ann, bob.id, '5', { note }));
    refusedWith('NOT_FOUND')(await give({ client: given.client(await given.tokens.person(newId())) }, bob.id, '5'));
    refusedWith('UNAUTHENTICATED')(await give({ client: given.client() }, bob.id, '5'));
    refusedWith('INVALID_IDEMPOTENCY_KEY')(await give(ann, bob.id, '5', { key: '' }));
    expect(await ann.balance()).toBe(100n);
  });

  it('again in the same way under the same key, also when it would now be possible', async () => {
    const [ann, bob] = [await given.person(10n), await given.person(100n)];
    const key = newId();
    refusedWith('INSUFFICIENT_FUNDS')(await give(ann, bob.id, '50', { key }));
    granted(await give(bob, ann.id, '90'));
    refusedWith('INSUFFICIENT_FUNDS')(await give(ann, bob.id, '50', { key }));
    granted(await give(ann, bob.id, '50'));
  });
});

describe('a transfer', () => {
  it('shows in both wallets as two of one entry, with what was said, and is told', async () => {
    const [ann, bob] = [await given.person(100n), await given.person(5n)];
    const {
      transferChrona: { transaction },
    } = granted(await give(ann, bob.id, '30', { note: 'for the bread' }));
    expect(transaction).toMatchObject({
      type: 'TRANSFER',
      amount: { minorUnits: '-30', currency: 'CHRONA' },
      balanceAfter: { minorUnits: '70' },
      description: 'for the bread',
      wallet: { id: ann.walletId },
    });
    const query =
      'query ($id: ID!) { wallet(id: $id) { transactions { edges { node { id type amount { minorUnits } balanceAfter { minorUnits } description entryId } } } } }';
    const { wallet } = granted(
      await bob.client.request<{ wallet: { transactions: { edges: { node: unknown }[] } } }>(query, {
        id: bob.walletId,
      }),
    );
    expect(wallet.transactions.edges.map(({ node }) => node)).toMatchObject([
      {
        type: 'TRANSFER',
        amount: { minorUnits: '30' },
        balanceAfter: { minorUnits: '35' },
        description: 'for the bread',
        entryId: transaction.entryId,
      },
      { type: 'EARN', amount: { minorUnits: '5' }, balanceAfter: { minorUnits: '5' }, description: null },
    ]);
    await eventually(async () =>
      expect(await told(transaction.entryId)).toMatchObject([
        {
          subject: transaction.entryId,
          aggregateversion: 1,
          data: { fromUserId: ann.id, toUserId: bob.id, amount: 30, currency: 'CHRONA' },
        },
      ]),
    );
    expect(JSON.stringify(await told(transaction.entryId))).not.toContain('bread');
  });

  it('is done once, however often it is asked for under one key; another under it is refused', async () => {
    const [ann, bob] = [await given.person(1_000n), await given.person()];
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => give(ann, bob.id, '30', { key })));
    expect(new Set(answers.map((answer) => granted(answer).transferChrona.transaction.id)).size).toBe(1);
    refusedWith('IDEMPOTENCY_KEY_REUSED')(await give(ann, bob.id, '31', { key }));
    expect([await ann.balance(), await bob.balance()]).toEqual([970n, 30n]);
  });

  it('that cannot be paid for fails none of those it is carried with', async () => {
    const [ann, poor, bob] = [await given.person(1_000n), await given.person(), await given.person()];
    const asked = Array.from({ length: 24 }, (_, place) => give(place % 3 === 0 ? poor : ann, bob.id, '10'));
    const answers = await Promise.all(asked);
    answers.forEach((answer, place) => (place % 3 === 0 ? refusedWith('INSUFFICIENT_FUNDS')(answer) : granted(answer)));
    expect([await ann.balance(), await bob.balance()]).toEqual([840n, 160n]);
  });

  it('tells nobody else what was said', async () => {
    const [ann, bob, eve] = [await given.person(100n), await given.person(), await given.person()];
    const {
      transferChrona: { transaction },
    } = granted(await give(ann, bob.id, '30', { note: 'for you alone' }));
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on ChronaTransaction { description } } }';
    const asked = { of: [{ __typename: 'ChronaTransaction', id: transaction.id }] };
    expect(granted(await eve.client.request(query, asked))).toEqual({ _entities: [null] });
    expect(granted(await ann.client.request(query, asked))).toEqual({ _entities: [{ description: 'for you alone' }] });
    refusedWith('NOT_FOUND')(
      await eve.client.request('query ($id: ID!) { wallet(id: $id) { transactions { edges { cursor } } } }', {
        id: ann.walletId,
      }),
    );
  });
});
