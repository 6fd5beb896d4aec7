import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { DemoPeople } from '../desk/house.ts';
import { type AskGraph, GraphRefused } from './graph-client.ts';
import type { Company } from './lead-lives.ts';

const byName = /* GraphQL */ `query ByName($username: String!) { userByName(username: $username) { id } }`;
const createSplit = /* GraphQL */ `mutation CreateSplit($input: CreateSplitInput!) { createSplit(input: $input) { shares { id user { id } } } }`;
const addPaymentMethod = /* GraphQL */ `mutation AddPaymentMethod($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { __typename } }`;
const payShare = /* GraphQL */ `mutation PayShare($input: PayShareInput!) { payShare(input: $input) { __typename } }`;

/** Amara paid for flour; Bruno has given her his part, by card, and Eun-ji has not answered yet. */
const payee = 'amara';
const payer = 'bruno';
const asked = 'eun_ji';
const walletsWithinMs = 10_000;
const twoWeeksMs = 14 * 86_400_000;

interface Split {
  readonly shares: readonly { readonly id: string; readonly user: { readonly id: string } | null }[];
}

/** Splits a bill among three demo people once all three are there, as an example of shares. */
export async function shareABill(
  ask: AskGraph,
  people: Pick<DemoPeople, 'token'>,
  { there, newcomers }: Company,
): Promise<void> {
  const three = [payee, payer, asked];
  if (!three.every((username) => there.includes(username)) || !three.some((username) => newcomers.includes(username)))
    return;
  const { accessToken } = await people.token(payee);
  const [paying, waiting] = [await idOf(payer), await idOf(asked)];
  const split = await divided();
  const share = split?.shares.find(({ user }) => user?.id === paying);
  if (!share) return;
  const { accessToken: theirs } = await people.token(payer);
  await ask(
    `The card of ${payer}`,
    addPaymentMethod,
    {
      input: {
        idempotencyKey: randomUUID(),
        provider: 'STRIPE',
        token: 'pm_card_visa',
        returnUrl: 'https://kindred.example/',
      },
    },
    theirs,
  );
  await ask(
    `The share of ${payer}`,
    payShare,
    { input: { idempotencyKey: randomUUID(), shareId: share.id, returnUrl: 'https://kindred.example/' } },
    theirs,
  );

  async function idOf(username: string): Promise<string> {
    const { userByName } = await ask<{ userByName: { id: string } | null }>(
      `Looking for ${username}`,
      byName,
      { username },
      accessToken,
    );
    return userByName?.id ?? '';
  }

  /**
   * Creates the bill. Payments first has to open the wallets of people who were just added, so this retries. Null if
   * that takes too long.
   */
  async function divided(): Promise<Split | null> {
    const input = {
      description: 'Flour, and a sack of rye',
      total: { minorUnits: '4200', currency: 'EUR' },
      splitType: 'EQUAL',
      participants: [paying, waiting].map((userId) => ({ userId })),
      dueDate: new Date(Date.now() + twoWeeksMs).toISOString(),
    };
    for (const deadline = Date.now() + walletsWithinMs; ; await delay(100)) {
      try {
        return (
          await ask<{ createSplit: Split }>(
            'The bill for flour',
            createSplit,
            { input: { ...input, idempotencyKey: randomUUID() } },
            accessToken,
          )
        ).createSplit;
      } catch (error) {
        if (!(error instanceof GraphRefused) || !error.codes.includes('NOT_FOUND')) throw error;
        if (Date.now() > deadline) return null;
      }
    }
  }
}
