import { connectionsCostTheSame, type FilledList } from '@kindred/testkit/connection-costs';
import { granted, graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { given, type TestPerson } from './given.ts';
import { runningIdentity, type RunningIdentity } from './running-identity.ts';
import { serviceToken } from './service-token.ts';
import { blockUser } from './ties/ask.ts';

let identity: RunningIdentity;
let ann: TestPerson;
let admin: TestPerson;
/** The entries of every list here, or whom they are about. */
const people: TestPerson[] = [];

beforeAll(async () => {
  identity = await runningIdentity();
  ann = await given(identity).person('ann');
  admin = await given(identity).person('root').admin();
  for (let nth = 0; nth < 100; nth += 1) people.push(await given(identity).person('person').verified());
});
afterAll(() => identity?.stop());

const byQuery = (client: GraphClient): FilledList => ({ client, query: (field) => `{ ${field} }` });
const as = ({ token }: TestPerson) => given(identity).nobody.as(token);

/** The page after Ann and the admin, who came first: the viewer's own fields are not among the entries. */
async function withoutViewers(list: 'accounts' | 'users'): Promise<FilledList> {
  const answer = await as(admin).request<Record<string, { pageInfo: { endCursor: string } }>>(
    `{ ${list}(first: 2) { pageInfo { endCursor } } }`,
  );
  return { ...byQuery(as(admin)), with: `after: "${granted(answer)[list]?.pageInfo.endCursor}"` };
}

async function blockAll(): Promise<void> {
  for (const { id } of people) granted(await blockUser(ann, id));
}

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => identity.service.database.statements,
  fillers: {
    'Query.accounts': () => withoutViewers('accounts'),
    'Query.adminActions': async () => {
      await identity.rows(
        `INSERT INTO identity.admin_action (id, at, admin_id, subject_id, action, reason)
         SELECT gen_random_uuid(), now(), $1, id, 'SUSPENDED', 'OTHER' FROM unnest($2::uuid[]) AS id`,
        [admin.id, people.map(({ id }) => id)],
      );
      return byQuery(as(admin));
    },
    'Query.allBlockedPairs': async () => {
      await blockAll();
      const token = await serviceToken(identity, 'payments', 'blocks:read');
      return byQuery(graphClient(`${identity.service.url}/graphql`, { token }));
    },
    'Query.users': () => withoutViewers('users'),
    'User.ties': async () => {
      await blockAll();
      return { client: as(ann), query: (field) => `{ me { ${field} } }` };
    },
  },
});
