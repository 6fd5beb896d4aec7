import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { transferCompleted } from '@kindred/contracts/payments/transfer-completed';
import { eventually } from '@kindred/testkit/eventually';
import type { BrokenHouse } from './broken-house.ts';
import { askAs, type Gift, type Giver } from './givers.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const toldWithinMs = 120_000;

const statement = /* GraphQL */ `
  query Statement($after: String) {
    me { wallet { transactions(first: 100, after: $after) { edges { node { description entryId } } pageInfo { hasNextPage endCursor } } } }
  }
`;

interface Page {
  readonly me: {
    readonly wallet: {
      readonly transactions: {
        readonly edges: readonly { readonly node: { readonly description: string | null; readonly entryId: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  };
}

/**
 * What is wrong after a round: gifts lost or doubled, events that never came, books that do not balance. Empty when all
 * is well.
 */
export async function problemsOf(house: BrokenHouse, giver: Giver, gifts: readonly Gift[]): Promise<string[]> {
  const acknowledged = gifts.filter(({ entryId }) => entryId !== undefined);
  const found = await entriesByNote(house, giver);
  const lost = acknowledged.filter(({ note, entryId }) => !found.get(note)?.includes(entryId ?? ''));
  const doubled = gifts.filter(({ note }) => (found.get(note)?.length ?? 0) > 1);
  return [
    ...(lost.length > 0 ? [`${lost.length} of ${acknowledged.length} acknowledged gifts are in no wallet`] : []),
    ...(doubled.length > 0 ? [`${doubled.length} gifts are there more than once`] : []),
    ...(await untold(house, acknowledged)),
    ...(await unsoundBooks(house)),
  ];
}

/** The entries of a wallet under what was said about them. */
async function entriesByNote(house: BrokenHouse, { username }: Giver): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  let after: string | null = null;
  for (;;) {
    const page: Page = await askAs<Page>(house, username, statement, { after });
    const { edges, pageInfo }: Page['me']['wallet']['transactions'] = page.me.wallet.transactions;
    for (const { node } of edges)
      if (node.description !== null)
        found.set(node.description, [...(found.get(node.description) ?? []), node.entryId]);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

/** Every acknowledged gift comes to its topic; an event may stand there twice, since consumers drop it by its id. */
async function untold(house: BrokenHouse, gifts: readonly Gift[]): Promise<string[]> {
  const told = new Set<string>();
  let after: string | null = null;
  const missing = () => gifts.filter(({ entryId }) => !told.has(entryId ?? '')).length;
  const readOn = async () => {
    for (;;) {
      const query = new URLSearchParams({ topic: transferCompleted.topic, ...(after === null ? {} : { after }) });
      const response = await fetch(`${house.desk}/events.json?${query}`);
      const page = (await response.json()) as {
        events: { event: { data?: { transferId?: string } } | null }[];
        next: string | null;
      };
      for (const { event } of page.events) if (event?.data?.transferId) told.add(event.data.transferId);
      after = page.next;
      if (page.events.length === 0) break;
    }
    if (missing() > 0) throw new Error(`${missing()} acknowledged gifts have no event on the topic`);
  };
  return eventually(readOn, { withinMs: toldWithinMs, everyMs: 500 }).then(
    () => [],
    (error: Error) => [error.message.replaceAll('\n', ' ')],
  );
}

async function unsoundBooks({ options }: BrokenHouse): Promise<string[]> {
  const { DATABASE_URL: _database, ...variables } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/src/ledger.ts', 'verify'], {
    cwd: root,
    env: { ...variables, KINDRED_PORT: String(options.port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0 ? [] : [`the ledger is not sound: ${said.trim().replaceAll('\n', '; ')}`];
}
