import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { connectionsCostTheSame } from '@kindred/testkit/connection-costs';
import { continueSession } from '../src/agent-sessions/continue-session.ts';
import { AgentTurn } from '../src/agent-talks/agent-turn.ts';
import { addAgent } from '../src/agents/make-agent.ts';
import { startingBlueprint } from '../src/agents/starting-set.ts';
import { AgentBlueprint } from '../src/blueprints/agent-blueprint.ts';
import type { AnswerFacts } from '../src/decisions/decide-answer.ts';
import { AgentTool } from '../src/tools/agent-tool.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from './messaging-world.ts';
import { creates, sends } from './channels/given-channels.ts';
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

/** Makes `$2` invitations to a microDAO of the person `$1` of their own, one for each. */
const manyInvitations = `INSERT INTO micro_dao_invitation (id, micro_dao_id, user_id, invited_by, role, status, invited_at, expires_at)
  SELECT uuid_generate_v4(), m.id, $1::uuid, m.owner_user_id, 'MEMBER', 'PENDING', now(), now() + interval '7 days'
  FROM micro_dao m WHERE m.owner_user_id = $2`;

/** Makes `$2` reports of the person `$1`. */
const manyReports = `INSERT INTO report (id, reporter_id, subject_kind, subject_id, reason, status, queue_rank, reported_at, version)
  SELECT uuid_generate_v4(), $1::uuid, 'PERSON', uuid_generate_v4(), 'SPAM', 'OPEN', 2, now(), 0
  FROM generate_series(1, $2::int)`;

/** Makes `$2` sanctions of the person `$1`. */
const manySanctions = `INSERT INTO sanction (id, user_id, kind, rule, subject_kind, subject_id, status, imposed_at, version)
  SELECT uuid_generate_v4(), $1::uuid, 'CONTENT_REMOVED', 'SPAM', 'MESSAGE', uuid_generate_v4(), 'IMPOSED', now(), 0
  FROM generate_series(1, $2::int)`;

const ofUser = ({ id, graph: client }: TestPerson) => ({
  client,
  query: (field: string) =>
    `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { ${field} } } }`,
});

const ofMicroDao = ({ graph: client }: TestPerson, microDaoId: string) => ({
  client,
  query: (field: string) => `{ microDao(id: "${microDaoId}") { ${field} } }`,
});

/** A channel of a microDAO's owner, with so many messages of the owner's. */
async function givenMessages(count: number, threadOf: (rootId: string) => string | null = () => null) {
  const { owner, microDaoId } = await givenMicroDao(world);
  const channelId = await creates(owner, microDaoId, 'MICRODAO');
  const rootId = await sends(owner, channelId, 'The first of many');
  await write(
    `INSERT INTO channel_message (id, channel_id, sequence, place, sender_user_id, sender_type, preview, is_whole, length,
       thread_root_id, sent_at, version)
     SELECT uuid_generate_v4(), $1, 10 + nth, 10 + nth, $2, 'HUMAN', 'Many ' || nth, true, 8, $4::uuid, now(), 0
     FROM generate_series(1, $3::int) AS nth`,
    [channelId, owner.id, count, threadOf(rootId)],
  );
  return { owner, channelId, rootId };
}

const ofChannel = ({ graph: client }: TestPerson, channelId: string) => ({
  client,
  query: (field: string) => `{ channel(id: "${channelId}") { ${field} } }`,
});
const blueprint = (code: string, id = newId()) => {
  const { id: _, code: __, ...text } = startingBlueprint;
  return AgentBlueprint.from(code, text, new Date(), id);
};

const tool = (code: string) => {
  const source = { serverUrl: null, remoteName: null, document: '{ tribes { id } }', operations: ['Query.tribes'] };
  return AgentTool.declare({ code, description: 'A tool.', parameters: [], source }, new Date());
};

/** Adds answered turns to a session of a person, and gives its id. */
const saysMuch = (of: { readonly userId: string; readonly agentId: string; readonly count: number }) => {
  const { work, dependencies } = world.running.service;
  const { userId, agentId, count } = of;
  const owner = { kind: 'person', id: userId } as const;
  return work.run({ role: 'person', id: userId }, async (tx) => {
    const session = await continueSession(tx, { agentId, userId, channelId: null });
    for (let nth = 0; nth < count; nth += 1) {
      const id = newId();
      const seal = (column: 'question' | 'answer') =>
        dependencies.sealer.seal(tx, owner, AgentTurn.place(column, id), `words ${nth}`);
      const question = await seal('question');
      const asked = { id, sessionId: session.id, agentId, userId, question, speaksOfDanger: false };
      const turn = AgentTurn.ask(asked, new Date(tx.now.getTime() + nth));
      turn.settle(await seal('answer'), tx.now);
      tx.add(turn);
    }
    return session.id;
  });
};

const unasked: AnswerFacts = {
  agentStatus: 'ACTIVE',
  isAdded: true,
  isOwnerBanned: false,
  isSenderBanned: false,
  isChannelConfidential: false,
  isChannelArchived: false,
  sender: 'HUMAN',
  isMessageDeleted: false,
  hasSenderLeft: false,
  asked: 'MENTION' as const,
  localMinute: 720,
  answersInHour: 0,
  messagesInHour: 1,
  agentMessagesInHour: 0,
};

/** Adds agents of the house, and gives their ids. */
const madeAgents = (count: number) =>
  world.running.service.work.run(job(), async (tx) => {
    const { id: blueprintId } = tx.add(blueprint(`of_${newId().replaceAll('-', '').slice(-20)}`));
    const ids: string[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const [id, slug] = [newId(), `a-${newId().slice(-12)}`];
      const of = { kind: 'SYSTEM', ownerUserId: null, microDaoId: null, timeZone: 'Etc/UTC' } as const;
      await addAgent(tx, { id, slug, name: 'An agent', blueprintId, ...of });
      ids.push(id);
    }
    return ids;
  });

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => world.running.service.database.statements,
  fillers: {
    'Query.searchChannelMessages': async (count) => {
      const { owner } = await givenMessages(count);
      return { client: owner.graph, query: (field) => `{ ${field} }`, with: 'text: "many"' };
    },
    'MicroDao.channels': async (count) => {
      const { owner, microDaoId } = await givenMicroDao(world);
      await write(
        `INSERT INTO channel (id, micro_dao_id, slug, name, visibility, is_confidential, is_direct, slow_mode_seconds,
           member_count, created_at, version)
         SELECT uuid_generate_v4(), $1, 'many-' || nth, 'Many', 'MICRODAO', false, false, 0, 0, now(), 0
         FROM generate_series(1, $2::int) AS nth`,
        [microDaoId, count],
      );
      return ofMicroDao(owner, microDaoId);
    },
    'Channel.members': async (count) => {
      const { owner, channelId } = await givenMessages(1);
      await write(
        `INSERT INTO channel_member (id, channel_id, user_id, role, status, joined_at, notification_level, read_sequence,
           window_began_at, sent_in_window, changed_in_window)
         SELECT uuid_generate_v4(), $1, uuid_generate_v4(), 'MEMBER', 'CURRENT', now(), 'ALL', 0, now(), 0, 0
         FROM generate_series(2, $2::int)`,
        [channelId, count],
      );
      return ofChannel(owner, channelId);
    },
    'Channel.messages': async (count) => {
      const { owner, channelId } = await givenMessages(count - 1);
      return ofChannel(owner, channelId);
    },
    'ChannelMessage.thread': async (count) => {
      const { owner, rootId } = await givenMessages(count, (id) => id);
      return {
        client: owner.graph,
        query: (field) =>
          `{ _entities(representations: [{ __typename: "ChannelMessage", id: "${rootId}" }]) { ... on ChannelMessage { ${field} } } }`,
      };
    },
    'Channel.agentDecisions': async (count) => {
      const { owner, channelId } = await givenMessages(1);
      const [agentId = ''] = await madeAgents(1);
      await write(
        `INSERT INTO agent_decision (id, agent_id, channel_id, message_id, answers, code, facts, decided_at, version)
         SELECT uuid_generate_v4(), $1, $2, uuid_generate_v4(), false, 'QUIET_HOURS', $4::jsonb, now(), 0
         FROM generate_series(1, $3::int)`,
        [agentId, channelId, count, JSON.stringify(unasked)],
      );
      return ofChannel(owner, channelId);
    },
    'Query.agentBlueprints': async (count) => {
      await world.running.service.work.run(job(), async (tx) => {
        for (let nth = 0; nth < count; nth += 1) await tx.insertIfAbsent(blueprint(`blueprint_${nth}`));
      });
      return { client: (await world.person()).graph, query: (field) => `{ ${field} }` };
    },
    'Query.agentTools': async (count) => {
      await world.running.service.work.run(job(), async (tx) => {
        for (let nth = 0; nth < count; nth += 1) await tx.insertIfAbsent(tool(`tool-${nth}`));
      });
      return { client: (await world.person()).graph, query: (field) => `{ ${field} }` };
    },
    'AgentSession.turns': async (count) => {
      const [person, [agentId = '']] = [await world.person(), await madeAgents(1)];
      const sessionId = await saysMuch({ userId: person.id, agentId, count });
      return {
        client: person.graph,
        query: (field) =>
          `{ _entities(representations: [{ __typename: "AgentSession", id: "${sessionId}" }]) { ... on AgentSession { ${field} } } }`,
      };
    },
    'Query.agents': async (count) => {
      await madeAgents(count);
      return { client: (await world.person()).graph, query: (field) => `{ ${field} }` };
    },
    'User.agentSessions': async (count) => {
      const [person, agentIds] = [await world.person(), await madeAgents(count)];
      const userId = person.id;
      await world.running.service.work.run({ role: 'person', id: userId }, async (tx) => {
        for (const agentId of agentIds) await continueSession(tx, { agentId, userId, channelId: null });
      });
      return ofUser(person);
    },
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
    'User.microDaoInvitations': async (count) => {
      const [owner, invited] = [await world.person(), await world.person()];
      await write(manyMicroDaos, [owner.id, count]);
      await write(manyInvitations, [invited.id, owner.id]);
      return ofUser(invited);
    },
    'MicroDao.invitations': async (count) => {
      const { owner, microDaoId } = await givenMicroDao(world);
      await write(
        `INSERT INTO micro_dao_invitation (id, micro_dao_id, user_id, invited_by, role, status, invited_at, expires_at)
         SELECT uuid_generate_v4(), $1, uuid_generate_v4(), $2, 'MEMBER', 'PENDING', now(), now() + interval '7 days'
         FROM generate_series(1, $3::int)`,
        [microDaoId, owner.id, count],
      );
      return ofMicroDao(owner, microDaoId);
    },
    'MicroDao.teams': async (count) => {
      const { owner, microDaoId } = await givenMicroDao(world);
      await write(
        `WITH made AS (INSERT INTO team (id, micro_dao_id, name, name_key, created_at)
           SELECT uuid_generate_v4(), $1, 'Team ' || nth, 'team ' || nth, now() FROM generate_series(1, $2::int) AS nth
           RETURNING id)
         INSERT INTO team_member (id, team_id, member_id, added_at)
         SELECT uuid_generate_v4(), made.id, m.id, now() FROM made, micro_dao_member m WHERE m.micro_dao_id = $1`,
        [microDaoId, count],
      );
      return ofMicroDao(owner, microDaoId);
    },
    'Team.members': async (count) => {
      const { owner, microDaoId } = await givenMicroDao(world);
      const { team } = await owner.does<{ team: { id: string } }>(
        'createTeam',
        { microDaoId, name: 'All' },
        'team { id }',
      );
      await write(
        `WITH made AS (INSERT INTO micro_dao_member (id, micro_dao_id, user_id, role, status, joined_at)
           SELECT uuid_generate_v4(), $1, uuid_generate_v4(), 'MEMBER', 'CURRENT', now() FROM generate_series(1, $3::int)
           RETURNING id)
         INSERT INTO team_member (id, team_id, member_id, added_at) SELECT uuid_generate_v4(), $2, id, now() FROM made`,
        [microDaoId, team.id, count],
      );
      return {
        client: owner.graph,
        query: (field) =>
          `{ _entities(representations: [{ __typename: "Team", id: "${team.id}" }]) { ... on Team { ${field} } } }`,
      };
    },
    'Query.messagingReports': async (count) => {
      const reporter = await world.person();
      await write(manyReports, [reporter.id, count]);
      return { client: (await world.person('ADMIN')).graph, query: (field) => `{ ${field} }` };
    },
    'User.messagingReportsMade': async (count) => {
      const reporter = await world.person();
      await write(manyReports, [reporter.id, count]);
      return ofUser(reporter);
    },
    'Query.messagingSanctions': async (count) => {
      const person = await world.person();
      await write(manySanctions, [person.id, count]);
      return { client: (await world.person('ADMIN')).graph, query: (field) => `{ ${field} }` };
    },
    'User.messagingSanctions': async (count) => {
      const person = await world.person();
      await write(manySanctions, [person.id, count]);
      return ofUser(person);
    },
    'MicroDao.proposals': async (count) => {
      const { owner, microDaoId } = await givenMicroDao(world);
      await write(
        `WITH made AS (INSERT INTO proposal (id, micro_dao_id, proposed_by, kind, title, status, status_since, electorate,
             quorum_basis_points, majority_basis_points, opened_at, closes_at, execute_at, version)
           SELECT uuid_generate_v4(), $1, $2::uuid, 'OTHER', 'Title ' || nth, 'OPEN', now(), 1, 5000, 5000, now(),
             now() + interval '3 days', now() + interval '4 days', 1 FROM generate_series(1, $3::int) AS nth
           RETURNING id)
         INSERT INTO proposal_voter (id, proposal_id, user_id) SELECT uuid_generate_v4(), id, $2 FROM made`,
        [microDaoId, owner.id, count],
      );
      return ofMicroDao(owner, microDaoId);
    },
  },
});
