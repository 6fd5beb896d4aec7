import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { graphClient } from '@kindred/testkit/graph-client';
import type { BrokenHouse } from './broken-house.ts';

const claimHours = /* GraphQL */ `mutation Claim($input: ClaimHoursInput!) { claimHours(input: $input) { id } }`;
const confirmHours = /* GraphQL */ `mutation Confirm($input: ConfirmHoursInput!) { confirmHours(input: $input) { status } }`;
const transfer = /* GraphQL */ `mutation Give($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { entryId } } }`;
const me = /* GraphQL */ `{ me { id wallet { balance { minorUnits } } } }`;
const chrona = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'CHRONA' });

const callTimeoutMs = 20_000;
const everyMs = 100;

/** A demo person who gives Chrona away. */
export interface Giver {
  readonly username: string;
  readonly id: string;
}

/** Retries a request with its idempotency key until it is acknowledged or the load ends. */
export interface Gift {
  readonly note: string;
  entryId?: string;
}

/** Two people who give each other a hundredth of an hour, repeatedly. */
export interface Load {
  readonly gifts: readonly Gift[];
  /** How often a call was refused, by code; `UNREACHABLE` when nothing answered. */
  readonly refused: ReadonlyMap<string, number>;
  acknowledged(): number;
  /** Resolves when all started gifts are acknowledged. */
  stop(): Promise<void>;
}

/** Asks the graph of a house as a demo person, with a token from its desk. */
export async function askAs<Data>(
  house: BrokenHouse,
  username: string,
  query: string,
  variables: object = {},
): Promise<Data> {
  const token = await house.tokenOf(username);
  const { data, errors } = await graphClient(house.graph, { token, timeoutMs: callTimeoutMs }).request(
    query,
    variables as Record<string, unknown>,
  );
  if (errors.length > 0 || !data)
    throw Object.assign(new Error(errors[0]?.message ?? 'No data.'), { code: errors[0]?.extensions?.code });
  return data as Data;
}

export async function giverOf(house: BrokenHouse, username: string): Promise<Giver> {
  return { username, id: (await askAs<{ me: { id: string } }>(house, username, me)).me.id };
}

/** Reads, as a page would. */
export const look = (house: BrokenHouse, { username }: Giver) => askAs(house, username, me);

/** Gives the first person an hour to hand around, confirmed by the second. */
export async function earnAnHour(house: BrokenHouse, [giver, receiver]: readonly [Giver, Giver]): Promise<void> {
  const input = {
    idempotencyKey: randomUUID(),
    receiverId: receiver.id,
    amount: chrona(100),
    witnessIds: [],
    description: 'Mended a roof',
  };
  const { claimHours: claim } = await askAs<{ claimHours: { id: string } }>(house, giver.username, claimHours, {
    input,
  });
  await askAs(house, receiver.username, confirmHours, { input: { idempotencyKey: randomUUID(), claimId: claim.id } });
}

export function startLoad(house: BrokenHouse, pair: readonly [Giver, Giver]): Load {
  const gifts: Gift[] = [];
  const refused = new Map<string, number>();
  let stopping = false;

  /** A refused gift may have been done, so it is retried with the same key. */
  async function give(from: Giver, to: Giver): Promise<void> {
    const gift: Gift = { note: randomUUID() };
    gifts.push(gift);
    const input = { idempotencyKey: gift.note, toUserId: to.id, amount: chrona(1), note: gift.note };
    while (gift.entryId === undefined) {
      try {
        const { transferChrona } = await askAs<{ transferChrona: { transaction: { entryId: string } } }>(
          house,
          from.username,
          transfer,
          { input },
        );
        gift.entryId = transferChrona.transaction.entryId;
      } catch (error) {
        const code = codeOf(error);
        refused.set(code, (refused.get(code) ?? 0) + 1);
        await pause(everyMs);
      }
    }
  }

  async function giveAgainAndAgain(): Promise<void> {
    for (let [from, to] = pair; !stopping; [from, to] = [to, from]) {
      await give(from, to);
      await pause(everyMs);
    }
  }

  const ended = Promise.all([giveAgainAndAgain(), giveAgainAndAgain()]);
  return {
    gifts,
    refused,
    acknowledged: () => gifts.filter(({ entryId }) => entryId !== undefined).length,
    async stop() {
      stopping = true;
      await ended;
    },
  };
}

/** The graph's error code. Any other error is a failed connection or a missing answer. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z]+(_[A-Z]+)+$/.test(code) ? code : 'UNREACHABLE';
}
