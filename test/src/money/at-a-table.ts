import { randomUUID } from 'node:crypto';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectSame } from '../unexpected.ts';

const requestTie = /* GraphQL */ `mutation RequestTie($input: RequestTieInput!) { requestTie(input: $input) { id } }`;
const acceptTie = /* GraphQL */ `mutation AcceptTie($input: AcceptTieInput!) { acceptTie(input: $input) { status } }`;
const addPaymentMethod = /* GraphQL */ `mutation Add($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { id type last4 isDefault status } }`;
const createSplit = /* GraphQL */ `mutation CreateSplit($input: CreateSplitInput!) { createSplit(input: $input) { id status shares { id amount { minorUnits } user { id } } } }`;
const acceptShare = /* GraphQL */ `mutation AcceptShare($input: AcceptShareInput!) { acceptShare(input: $input) { id } }`;
const payShare = /* GraphQL */ `mutation PayShare($input: PayShareInput!) { payShare(input: $input) { id } }`;
const readTransaction = /* GraphQL */ `
  query Transaction($id: ID!) {
    transaction(id: $id) {
      id type status failureReason nextAction { url } amount { minorUnits } refunded { minorUnits } paymentMethod { id last4 } providerTransactionId
    }
  }
`;
const readSplit = /* GraphQL */ `query Split($id: ID!) { split(id: $id) { status paid { minorUnits } shares { status amount { minorUnits } user { id } } } }`;
const payables = /* GraphQL */ `{ me { payables { currency balance { minorUnits } underWay { minorUnits } } } }`;
const tribeDebts = /* GraphQL */ `query Debts($tribeId: ID!) { tribeDebts(tribeId: $tribeId) { from { id } to { id } amount { minorUnits } } }`;

export const returnUrl = 'https://kindred.example/back';
export const eur = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'EUR' });

interface Share {
  readonly id: string;
  readonly user: { readonly id: string };
  readonly amount: { readonly minorUnits: string };
}

/** A bill as its payee asked for it: shares by the people who owe them. */
export interface Bill {
  readonly id: string;
  readonly shareOf: (who: Walker) => Share;
}

export interface Seen {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly failureReason: string | null;
  readonly nextAction: { readonly url: string | null } | null;
  readonly refunded: { readonly minorUnits: string };
  readonly paymentMethod: { readonly id: string; readonly last4: string | null } | null;
  readonly providerTransactionId: string | null;
}

/** What people who share bills do, asked of the graph as their clients would. */
export function atATable(graph: Graph) {
  const run = <Data>(query: string, input: object, { token }: Walker) => graph.run<Data>(query, { input }, token);
  const transaction = async (id: string, { token }: Walker) =>
    (await graph.run<{ transaction: Seen }>(readTransaction, { id }, token)).transaction;
  return {
    transaction,

    async tie(one: Walker, other: Walker): Promise<void> {
      const { requestTie: tie } = await run<{ requestTie: { id: string } }>(requestTie, { userId: other.id }, one);
      await run(acceptTie, { tieId: tie.id }, other);
    },

    /** Keeps a card by a test token, or cash where there is none. */
    async method(
      who: Walker,
      token: string | null,
    ): Promise<{ id: string; type: string; last4: string | null; isDefault: boolean }> {
      const provider = token === null ? 'MANUAL' : 'STRIPE';
      const input = { idempotencyKey: randomUUID(), provider, token, returnUrl };
      return (
        await run<{ addPaymentMethod: { id: string; type: string; last4: string | null; isDefault: boolean } }>(
          addPaymentMethod,
          input,
          who,
        )
      ).addPaymentMethod;
    },

    /** Divides a bill; everybody else accepts their share. */
    async divide(payee: Walker, others: readonly Walker[], asked: object): Promise<Bill> {
      const { createSplit: split } = await run<{ createSplit: { id: string; shares: readonly Share[] } }>(
        createSplit,
        { idempotencyKey: randomUUID(), ...asked },
        payee,
      );
      const shareOf = ({ id }: Walker) => split.shares.find(({ user }) => user.id === id) as Share;
      for (const who of others) await run(acceptShare, { shareId: shareOf(who).id }, who);
      return { id: split.id, shareOf };
    },

    /** Pays a share and gives the transaction's id, however it stands. */
    async pay(who: Walker, bill: Bill, paymentMethodId?: string): Promise<string> {
      const input = {
        idempotencyKey: randomUUID(),
        shareId: bill.shareOf(who).id,
        returnUrl,
        ...(paymentMethodId === undefined ? {} : { paymentMethodId }),
      };
      return (await run<{ payShare: { id: string } }>(payShare, input, who)).payShare.id;
    },

    /** Waits until a transaction stands so; whoever looks has a part in it. */
    ends: (id: string, who: Walker, status: string) =>
      eventually(
        async () => {
          const seen = await transaction(id, who);
          expectSame('how it stands', seen.status, status);
          return seen;
        },
        { withinMs: 20_000 },
      ),

    /** A split's status, and each share's in the order of these people. */
    async standing(bill: Bill, people: readonly Walker[], who: Walker): Promise<readonly string[]> {
      const { split } = await graph.run<{ split: { status: string; shares: readonly (Share & { status: string })[] } }>(
        readSplit,
        { id: bill.id },
        who.token,
      );
      return [
        split.status,
        ...people.map(({ id }) => split.shares.find(({ user }) => user.id === id)?.status ?? 'NONE'),
      ];
    },

    /** What somebody is owed by the house in euros, in cents. */
    async payable({ token }: Walker): Promise<string> {
      const { me } = await graph.run<{
        me: { payables: readonly { currency: string; balance: { minorUnits: string } }[] };
      }>(payables, {}, token);
      return me.payables.find(({ currency }) => currency === 'EUR')?.balance.minorUnits ?? '0';
    },

    /** Who is to pay whom how much, as `from>to cents`, in the names of these people. */
    async debts(tribeId: string, people: readonly Walker[], { token }: Walker): Promise<readonly string[]> {
      type Debt = { from: { id: string }; to: { id: string }; amount: { minorUnits: string } };
      const named = ({ id }: { id: string }) => people.find((who) => who.id === id)?.name ?? id;
      const { tribeDebts: debts } = await graph.run<{ tribeDebts: readonly Debt[] }>(tribeDebts, { tribeId }, token);
      return debts.map(({ from, to, amount }) => `${named(from)}>${named(to)} ${amount.minorUnits}`).sort();
    },
  };
}
