import { parseEvent, toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { keepPairs } from '@kindred/identity-client/blocks/keep-pairs';
import { granted } from '@kindred/testkit/graph-client';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { PayableEvent } from '../../src/events/payable-event.ts';
import { keeper } from '../../src/roles.ts';
import { createSplitWhenEventScheduled } from '../../src/splits/create-split-when-event-scheduled.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';

export interface Share {
  readonly id: string;
  readonly status: string;
  readonly user: { readonly id: string } | null;
  readonly amount: { readonly minorUnits: string; readonly currency: string };
  readonly percentage: number | null;
  readonly acceptedAt: string | null;
  readonly remindedAt: string | null;
  readonly transaction: { readonly id: string; readonly status: string } | null;
  readonly refunded: { readonly minorUnits: string };
}

export interface Split {
  readonly id: string;
  readonly status: string;
  readonly description: string | null;
  readonly totalAmount: { readonly minorUnits: string; readonly currency: string };
  readonly paid: { readonly minorUnits: string };
  readonly revision: number;
  readonly createdBy: { readonly id: string } | null;
  readonly shares: readonly Share[];
}

export const shareFields =
  'id status user { id } amount { minorUnits currency } percentage acceptedAt remindedAt transaction { id status } refunded { minorUnits }';
export const splitFields = `id status description totalAmount { minorUnits currency } paid { minorUnits } revision createdBy { id } dueDate splitType tribeId eventId shares { ${shareFields} }`;

/** Payments with identity beside it, the embedded provider, and a clock that can be moved. */
export interface GivenSplits extends GivenMoney {
  readonly identity: FakeIdentity;
  /** People with wallets, each tied to each. */
  friends<Count extends number>(count: Count): Promise<Friends<Count>>;
  block(one: TestPerson, other: TestPerson, blocked?: boolean): Promise<void>;
  /**
   * Says of an event that is known here who takes part now and what it costs; gives the id of the split that comes of
   * it.
   */
  divideEvent(eventId: string, participants: readonly { readonly id: string }[], amount: bigint): Promise<string>;
  told<Data extends object>(contract: EventContract<Data>, splitId?: string): Promise<readonly Data[]>;
}

/** As many as were asked for, so that each can be named. */
type Friends<Count extends number> = Count extends 2
  ? [TestPerson, TestPerson]
  : Count extends 3
    ? [TestPerson, TestPerson, TestPerson]
    : Count extends 4
      ? [TestPerson, TestPerson, TestPerson, TestPerson]
      : TestPerson[];

export async function givenSplits(): Promise<GivenSplits> {
  const identity = await fakeIdentity();
  const given = await givenMoney({
    variables: { IDENTITY_URL: identity.url, CLIENT_SECRET: 'a client secret for tests' },
    lifetime: '365d',
  });
  return Object.assign(
    given,
    {
      identity,
      async friends<Count extends number>(count: Count) {
        const people: TestPerson[] = [];
        for (let place = 0; place < count; place += 1) people.push(await given.person());
        identity.tie(...people.map(({ id }) => id));
        return people as Friends<Count>;
      },
      async block(one: TestPerson, other: TestPerson, blocked = true) {
        const tieId = identity.block(one.id, other.id, blocked);
        await given.payments.service.work.run(keeper, (tx) =>
          keepPairs(tx, [tieId], [{ tieId, oneId: one.id, otherId: other.id, blocked }]),
        );
      },
      async divideEvent(eventId: string, participants: readonly { readonly id: string }[], amount: bigint) {
        const { work, dependencies } = given.payments.service;
        const { tribeId, payeeId, currency, dueDate, seenVersion } = await work.read(job(), (tx) =>
          tx.get(PayableEvent, { eventId }),
        );
        const data = {
          eventId,
          tribeId,
          payeeId,
          currency,
          amount: Number(amount),
          participantIds: participants.map(({ id }) => id),
          dueDate: dueDate.toISOString(),
        };
        await createSplitWhenEventScheduled.handle(
          work,
          dependencies,
          JSON.stringify(
            toCloudEvent(eventScheduled, { id: newId(), time: new Date(), aggregateVersion: seenVersion + 1, data }),
          ),
        );
        return made((await work.read(job(), (tx) => tx.get(PayableEvent, { eventId }))).splitId);
      },
      async told<Data extends object>(contract: EventContract<Data>, splitId?: string) {
        const messages = await given.payments.transport.read(contract.topic, undefined, 1_000);
        const events = messages
          .filter(({ value }) => (JSON.parse(value) as { type: string }).type === contract.type)
          .map(({ value }) => parseEvent(contract, value));
        return events.filter(({ subject }) => splitId === undefined || subject === splitId).map(({ data }) => data);
      },
    },
    {
      stop: ((stop) => async () => {
        await stop();
        await identity.stop();
      })(given.stop),
    },
  );
}

/** Asks for one operation by its name, with its input. */
export function ask<Answer>(who: Pick<TestPerson, 'client'>, name: string, input: object, fields: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return who.client.request<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  );
}

export interface Bill {
  readonly total?: string;
  readonly currency?: string;
  readonly splitType?: 'EQUAL' | 'PERCENTAGE' | 'CUSTOM';
  readonly parts?: readonly object[];
  readonly dueDate?: Date;
  readonly description?: string;
  readonly tribeId?: string;
  readonly eventId?: string;
  readonly key?: string;
}

const weekMs = 7 * 86_400_000;

/** Asks to divide a bill among people, equally unless said; `parts` says more about each in their order. */
export function divide(
  given: Pick<GivenSplits, 'now'>,
  payee: TestPerson,
  among: readonly { readonly id: string }[],
  {
    total = '3000',
    currency = 'EUR',
    splitType = 'EQUAL',
    parts = [],
    dueDate = new Date(given.now.getTime() + weekMs),
    key = newId(),
    ...more
  }: Bill = {},
) {
  const participants = among.map(({ id }, place) => ({ userId: id, ...parts[place] }));
  return ask<Split>(
    payee,
    'createSplit',
    { idempotencyKey: key, total: { minorUnits: total, currency }, splitType, participants, dueDate, ...more },
    splitFields,
  );
}

export async function divided(
  given: Pick<GivenSplits, 'now'>,
  payee: TestPerson,
  among: readonly { readonly id: string }[],
  bill: Bill = {},
): Promise<Split> {
  return made(granted(await divide(given, payee, among, bill))['createSplit']);
}

export async function splitSeenBy(who: Pick<TestPerson, 'client'>, id: string): Promise<Split> {
  return made(
    granted(
      await who.client.request<{ split: Split }>(`query ($id: ID!) { split(id: $id) { ${splitFields} } }`, { id }),
    ).split,
  );
}

export function shareOf(split: Split, person: { readonly id: string }): Share {
  return made(split.shares.find(({ user }) => user?.id === person.id));
}

export const change = (
  who: Pick<TestPerson, 'client'>,
  name: 'acceptShare' | 'declineShare' | 'waiveShare',
  { id }: { readonly id: string },
) => ask<Share>(who, name, { shareId: id }, shareFields);
export const remind = (who: Pick<TestPerson, 'client'>, { id }: { readonly id: string }, key = newId()) =>
  ask<Share>(who, 'remindShare', { idempotencyKey: key, shareId: id }, shareFields);
export const cancel = (who: Pick<TestPerson, 'client'>, { id }: { readonly id: string }, key = newId()) =>
  ask<Split>(who, 'cancelSplit', { idempotencyKey: key, splitId: id }, splitFields);

export interface Payment {
  readonly id: string;
  readonly status: string;
}

export const pay = (
  who: Pick<TestPerson, 'client'>,
  { id }: { readonly id: string },
  { key = newId(), paymentMethodId }: { key?: string; paymentMethodId?: string } = {},
) =>
  ask<Payment>(
    who,
    'payShare',
    {
      idempotencyKey: key,
      shareId: id,
      returnUrl: 'https://kindred.example/back',
      ...(paymentMethodId && { paymentMethodId }),
    },
    'id status type amount { minorUnits } split { id } share { id }',
  );

function made<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('There should have been one.');
  return value;
}
