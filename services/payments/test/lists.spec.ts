import { newId } from '@kindred/contracts/uuid';
import { recordAccess } from '@kindred/database/access-record';
import { job } from '@kindred/database/actor';
import { connectionsCostTheSame, type FilledList } from '@kindred/testkit/connection-costs';
import { granted } from '@kindred/testkit/graph-client';
import pg from 'pg';
import type { TestPerson } from './given.ts';
import { descriptionOf as hoursWords, HourClaim } from '../src/hours/hour-claim.ts';
import { ensureNamedAccount, ensurePersonAccount } from '../src/ledger/accounts.ts';
import { movement } from '../src/ledger/entry.ts';
import { post } from '../src/ledger/post.ts';
import { nextActionOf as methodActionOf, PaymentMethod } from '../src/methods/payment-method.ts';
import { teller } from '../src/roles.ts';
import { descriptionOf as splitWords } from '../src/splits/payment-split.ts';
import { payable, payoutsUnderWay } from '../src/transactions/accounts.ts';
import { newTransaction } from '../src/transactions/new-transaction.ts';
import { descriptionOf, nextActionOf } from '../src/transactions/sealed-places.ts';
import { divided, givenSplits, shareOf, type GivenSplits, type Split } from './splits/given-splits.ts';

const many = 100;
const action = JSON.stringify({ url: 'https://provider.example/confirm', clientSecret: null });

let given: GivenSplits;
let ann: TestPerson;
let ben: TestPerson;
let admin: TestPerson;
let owner: pg.Pool;
/** Bills of Ben's of which Ann has a share, with words. */
const splits: Split[] = [];
beforeAll(async () => {
  given = await givenSplits();
  [ann, ben] = await given.friends(2);
  admin = await given.admin();
  owner = new pg.Pool({ connectionString: given.payments.database.url, max: 1 });
  const first = await divided(given, ben, [ann, ben], { description: 'bill' });
  splits.push(first);
  while (splits.length < many) splits.push(await copyOf(first));
});
afterAll(async () => {
  await owner?.end();
  await given?.stop();
});

/** The same bill once more, with words of its own: quicker than asking for it. */
async function copyOf({ id, shares, ...split }: Split): Promise<Split> {
  const copy = { ...split, id: newId(), shares: shares.map((share) => ({ ...share, id: newId() })) };
  const insert = (table: string, of: string, columns: object) =>
    owner.query(
      `INSERT INTO payments.${table} SELECT (jsonb_populate_record(row, $2::jsonb)).* FROM payments.${table} AS row WHERE id = $1`,
      [of, JSON.stringify(columns)],
    );
  const words = await given.payments.service.work.run({ role: 'person', id: ben.id }, (tx) =>
    sealing().seal(tx, { kind: 'person', id: ben.id }, splitWords(copy.id), `bill ${copy.id}`),
  );
  // The database compares a split with its shares when the transaction ends. The pool has one connection.
  await owner.query('BEGIN');
  await insert('payment_split', id, { id: copy.id, description: `\\x${words.toString('hex')}` });
  for (const [place, share] of copy.shares.entries())
    await insert('payment_share', shares[place]?.id ?? '', { id: share.id, split_id: copy.id });
  await owner.query('COMMIT');
  return copy;
}

const sealing = () => given.payments.service.dependencies.sealer;
const byAnn = () => ({ kind: 'person', id: ann.id }) as const;
const ofAnn = (): FilledList => ({
  client: ann.client,
  query: (field) =>
    `{ _entities(representations: [{ __typename: "User", id: "${ann.id}" }]) { ... on User { ${field} } } }`,
});
const byQuery = (who: TestPerson): FilledList => ({ client: who.client, query: (field) => `{ ${field} }` });

async function claims(status: 'CLAIMED' | 'DISPUTED', count: number): Promise<void> {
  await given.payments.service.work.run({ role: 'person', id: ann.id }, async (tx) => {
    for (let nth = 0; nth < count; nth += 1) {
      const claim = HourClaim.of(ann.id, { receiverId: ben.id, witnessIds: [newId()], amount: 100n }, tx.now);
      claim.description = await sealing().seal(tx, byAnn(), hoursWords(claim.id), `hours ${nth}`);
      tx.add(claim);
    }
  });
  if (status === 'DISPUTED') await owner.query(`UPDATE payments.hour_claim SET status = 'DISPUTED'`);
}

/** Methods that wait for their owner, each with its own sealed words. */
async function methods(count: number): Promise<PaymentMethod[]> {
  return given.payments.service.work.run({ role: 'person', id: ann.id }, async (tx) => {
    const made: PaymentMethod[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const method = PaymentMethod.asked(ann.id, { provider: 'STRIPE', wantsDefault: false }, tx.now);
      method.nextAction = await sealing().seal(tx, byAnn(), methodActionOf(method.id), action);
      made.push(tx.add(method));
    }
    return made;
  });
}

/** Payments of Ann's shares, each with a method, a share, a refund and sealed words of its own. */
async function payments(paidWith: readonly PaymentMethod[]): Promise<void> {
  await given.payments.service.work.run(teller, async (tx) => {
    for (const [nth, method] of paidWith.entries()) {
      const split = splits[nth] as Split;
      const asked = { amount: { minorUnits: 500n, currency: 'EUR' }, provider: 'STRIPE', payeeId: ben.id } as const;
      const share = shareOf(split, ann);
      const payment = newTransaction(
        {
          ...asked,
          type: 'SPLIT_PAYMENT',
          userId: ann.id,
          callId: newId(),
          paymentMethodId: method.id,
          splitId: split.id,
          shareId: share.id,
        },
        tx.now,
      );
      payment.description = await sealing().seal(tx, byAnn(), descriptionOf(payment.id), `payment ${nth}`);
      payment.nextAction = await sealing().seal(tx, byAnn(), nextActionOf(payment.id), action);
      tx.add(payment);
    }
  });
}

async function entries(accountId: string, currency: string, count: number): Promise<void> {
  await given.payments.service.work.run(job(), async (tx) => {
    const from = await ensureNamedAccount(tx, payoutsUnderWay(currency));
    const legs = movement(from, accountId, currency, 1n);
    await post(tx, ...Array.from({ length: count }, () => ({ kind: 'EARN', legs })));
  });
}

async function reconciliations(count: number): Promise<void> {
  await owner.query(
    `WITH made AS (
       INSERT INTO payments.reconciliation (id, provider, period_from, period_to, started_at, finished_at)
       SELECT gen_random_uuid(), 'STRIPE', now() - interval '1 day', now(), now(), now() FROM generate_series(1, $1) RETURNING id
     )
     INSERT INTO payments.provider_difference (id, reconciliation_id, provider, kind, record_kind, what, named, at, found_at)
     SELECT gen_random_uuid(), id, 'STRIPE', 'MISSING_HERE', 'CHARGE', id::text, id::text, now(), now() FROM made`,
    [count],
  );
}

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => given.payments.service.database.statements,
  fillers: {
    'ChronaWallet.transactions': async (count) => {
      const sender = await given.person(1_000_000n);
      for (let nth = 0; nth < count; nth += 1)
        granted(
          await sender.client.request(
            'mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { id } } }',
            {
              input: {
                idempotencyKey: newId(),
                toUserId: ann.id,
                amount: { minorUnits: '1', currency: 'CHRONA' },
                note: `thanks ${nth}`,
              },
            },
          ),
        );
      return { client: ann.client, query: (field) => `{ wallet(id: "${ann.walletId}") { ${field} } }` };
    },
    'LedgerAccount.postings': async (count) => {
      await entries(ann.accountId, 'CHRONA', count);
      return { client: admin.client, query: (field) => `{ ledgerAccount(id: "${ann.accountId}") { ${field} } }` };
    },
    'Payable.movements': async (count) => {
      const accountId = await given.payments.service.work.run(job(), (tx) =>
        ensurePersonAccount(tx, ann.id, payable, 'USD'),
      );
      await entries(accountId, 'USD', count);
      return { ...ofAnn(), query: (field) => ofAnn().query(`payables { ${field} }`) };
    },
    'Query.differences': async (count) => {
      await reconciliations(count);
      return byQuery(admin);
    },
    'Query.disputedHours': async (count) => {
      await claims('DISPUTED', count);
      return byQuery(admin);
    },
    'Query.hourClaims': async (count) => {
      await claims('CLAIMED', count);
      return { ...byQuery(ann), with: 'status: CLAIMED' };
    },
    'Query.reconciliations': async (count) => {
      await reconciliations(count);
      return byQuery(admin);
    },
    'User.paymentAccesses': async (count) => {
      const { work } = given.payments.service;
      await work.run({ role: 'admin', id: admin.id }, (tx) =>
        recordAccess(
          tx,
          Array.from({ length: count }, () => ({
            subjectId: ann.id,
            kind: 'TRANSACTION',
            itemIds: [newId()],
            purpose: 'BOOKKEEPING',
          })),
        ),
      );
      return ofAnn();
    },
    'User.paymentMethods': async (count) => {
      await methods(count);
      return ofAnn();
    },
    'User.shares': async () => ofAnn(),
    'User.splits': async () => ofAnn(),
    'User.transactions': async (count) => {
      await payments(await methods(count));
      return { ...ofAnn(), with: 'type: SPLIT_PAYMENT' };
    },
  },
});
