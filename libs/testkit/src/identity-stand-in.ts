import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressFingerprint } from '@kindred/contracts/address-fingerprint';
import { newId } from '@kindred/contracts/uuid';

interface Asked {
  readonly query: string;
  readonly variables: {
    readonly tieIds?: readonly string[];
    readonly after?: string | null;
    readonly address?: string;
    readonly input?: { readonly userIds: readonly string[]; readonly key: string };
    readonly pairs?: readonly { readonly oneId: string; readonly otherId: string }[];
    readonly logins?: readonly { readonly loginId: string }[];
  };
}

interface Tie {
  readonly tieId: string;
  readonly oneId: string;
  readonly otherId: string;
  blocked: boolean;
}

/**
 * Identity as other services meet it: gives tokens, and answers about ties, blocks and addresses that a test has set.
 */
export interface IdentityStandIn {
  readonly url: string;
  /** Who has proven which address. */
  readonly addresses: Map<string, string>;
  /** An ACTIVE tie between each two of these people, from now on. */
  tie(...people: readonly string[]): void;
  /** A block between two people, or none any more; gives the tie's id. */
  block(one: string, other: string, blocked?: boolean): string;
  /** The current state of each login. Default: valid, with the role ADMIN. */
  readonly logins: Map<string, { readonly isInForce: boolean; readonly role: string | null }>;
  /** While true nothing is answered. */
  away: boolean;
  /** What was asked so far, by the first field of the query and the scope of its token. */
  readonly asked: { readonly field: string; readonly scope: string; readonly variables: Asked['variables'] }[];
  stop(): Promise<void>;
}

export async function identityStandIn(): Promise<IdentityStandIn> {
  const ties: Tie[] = [];
  const tied = new Set<string>();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const answer = standIn.away
        ? null
        : request.url === '/oauth/token'
          ? token(body)
          : { data: answerTo(JSON.parse(body) as Asked, request) };
      response.writeHead(answer ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
    })();
  });
  const answerTo = ({ query, variables }: Asked, request: IncomingMessage): unknown => {
    const field = /\{\s*(\w+)/.exec(query)?.[1] ?? '';
    standIn.asked.push({ field, scope: (request.headers.authorization ?? '').replace('Bearer for ', ''), variables });
    return { [field]: answers[field]?.(variables) };
  };
  const answers: Readonly<Record<string, (variables: Asked['variables']) => unknown>> = {
    blockedPairs: ({ tieIds = [] }) => ties.filter(({ tieId }) => tieIds.includes(tieId)),
    // A page of one, so that whoever asks has to turn it.
    allBlockedPairs: ({ after }) =>
      pageAfter(
        ties.filter(({ blocked }) => blocked),
        Number(after ?? 0),
      ),
    activeTies: ({ pairs = [] }) =>
      pairs.map(
        ({ oneId, otherId }) =>
          tied.has(pairOf(oneId, otherId)) &&
          !ties.some((tie) => tie.blocked && pairOf(tie.oneId, tie.otherId) === pairOf(oneId, otherId)),
      ),
    loginStates: ({ logins = [] }) =>
      logins.map(({ loginId }) => standIn.logins.get(loginId) ?? { isInForce: true, role: 'ADMIN' }),
    userByAddress: ({ address }) => [...standIn.addresses].find(([, known]) => known === address)?.[0] ?? null,
    addressFingerprints: ({ input }) =>
      (input?.userIds ?? []).flatMap((userId) => {
        const address = standIn.addresses.get(userId);
        return address
          ? [{ userId, fingerprint: addressFingerprint(address, Buffer.from(input?.key ?? '', 'base64')) }]
          : [];
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standIn: IdentityStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    addresses: new Map(),
    logins: new Map(),
    away: false,
    asked: [],
    tie(...people) {
      for (const one of people) for (const other of people) tied.add(pairOf(one, other));
    },
    block(one, other, blocked = true) {
      const [oneId, otherId] = [one, other].sort() as [string, string];
      const known = ties.find((tie) => tie.oneId === oneId && tie.otherId === otherId);
      if (known) known.blocked = blocked;
      const tie = known ?? { tieId: newId(), oneId, otherId, blocked };
      if (!known) ties.push(tie);
      return tie.tieId;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return standIn;
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

function token(body: string): unknown {
  return { access_token: `for ${new URLSearchParams(body).get('scope')}`, expires_in: 900 };
}

function pageAfter(ties: readonly Tie[], place: number): unknown {
  const node = ties[place];
  return {
    edges: node ? [{ node }] : [],
    pageInfo: { hasNextPage: place + 1 < ties.length, endCursor: String(place + 1) },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
