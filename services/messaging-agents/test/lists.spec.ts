import { connectionsCostTheSame } from '@kindred/testkit/connection-costs';
import { messagingWorld, type MessagingWorld, type TestPerson } from './messaging-world.ts';
import { givenMicroDao } from './micro-daos/given-micro-daos.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld({}, { runConsumers: false });
});
afterAll(() => world?.stop());

/** Writes rows that no operation makes so many of. */
const write = (sql: string, parameters: unknown[]) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

/** Makes `$2` OPEN microDAOs of the person `$1`, who is their owner. */
const manyMicroDaos = `WITH made AS (
  INSERT INTO micro_dao (id, external_number, name, access, status, owner_user_id, member_count, created_at, version)
  SELECT uuid_generate_v4(), nextval('micro_dao_number'), 'Many ' || nth, 'OPEN', 'ACTIVE', $1::uuid, 1, now(), 1
  FROM generate_series(1, $2::int) AS nth
  RETURNING id)
  INSERT INTO micro_dao_member (id, micro_dao_id, user_id, role, status, joined_at)
  SELECT uuid_generate_v4(), id, $1, 'OWNER', 'CURRENT', now() FROM made`;

const ofUser = ({ id, graph: client }: TestPerson) => ({
  client,
  query: (field: string) =>
    `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { ${field} } } }`,
});

const ofMicroDao = ({ graph: client }: TestPerson, microDaoId: string) => ({
  client,
  query: (field: string) => `{ microDao(id: "${microDaoId}") { ${field} } }`,
});

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => world.running.service.database.statements,
  fillers: {
    'Query.microDaos': async (count) => {
      const owner = await world.person();
      await write(manyMicroDaos, [owner.id, count]);
      return { client: owner.graph, query: (field) => `{ ${field} }` };
    },
    'User.microDaoMemberships': async (count) => {
      const owner = await world.person();
      await write(manyMicroDaos, [owner.id, count]);
      return ofUser(owner);
    },
    'MicroDao.members': async (count) => {
      const { owner, microDaoId } = await givenMicroDao(world);
      await write(
        `INSERT INTO micro_dao_member (id, micro_dao_id, user_id, role, status, joined_at)
         SELECT uuid_generate_v4(), $1, uuid_generate_v4(), 'MEMBER', 'CURRENT', now() FROM generate_series(2, $2::int)`,
        [microDaoId, count],
      );
      return ofMicroDao(owner, microDaoId);
    },
  },
});
