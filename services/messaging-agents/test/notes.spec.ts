import { parseEvent } from '@kindred/contracts/cloud-event';
import { noteWritten } from '@kindred/contracts/messaging-agents/note-written';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted, graphClient, refusedWith } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import definition from '../src/service.ts';

let running: TestService<null>;
let tokens: TestTokens;

beforeAll(async () => {
  tokens = await testTokens();
  running = await runningService(definition, { tokenKeys: tokens.keys, runJobs: false });
});
afterAll(() => running?.stop());

const write = `mutation ($text: String!) { writeMessagingAgentsNote(input: { text: $text }) { note { id text } author { id } } }`;
const list = `query ($id: ID!, $first: Int) { _entities(representations: [{ __typename: "User", id: $id }]) {
  ... on User { messagingAgentsNotes(first: $first) { totalCount nodes { id } edges { node { id text } } pageInfo { hasNextPage } } } } }`;

const nobody = () => graphClient(`${running.service.url}/graphql`);
const as = async (userId: string) => nobody().as(await tokens.person(userId));

describe('notes', () => {
  it('are written by people who are signed in, and are not empty', async () => {
    refusedWith('UNAUTHENTICATED')(await nobody().request(write, { text: 'hello' }));
    refusedWith('INVALID_NOTE')(await (await as(newId())).request(write, { text: '  ' }));
  });

  it('are their author’s alone', async () => {
    const [author, stranger] = [newId(), newId()];
    granted(await (await as(author)).request(write, { text: 'for myself' }));
    const seen = async (viewer: string) =>
      granted(await (await as(viewer)).request<{ _entities: unknown[] }>(list, { id: author, first: 5 }))._entities[0];
    expect(await seen(stranger)).toEqual({ messagingAgentsNotes: null });
    expect(await seen(author)).toMatchObject({
      messagingAgentsNotes: {
        totalCount: 1,
        edges: [{ node: { text: 'for myself' } }],
        pageInfo: { hasNextPage: false },
      },
    });
    refusedWith('INVALID_PAGE_SIZE')(await (await as(author)).request(list, { id: author, first: 101 }));
  });

  it('are told of, without what they say', async () => {
    const author = newId();
    const { writeMessagingAgentsNote: written } = granted(
      await (
        await as(author)
      ).request<Record<'writeMessagingAgentsNote', { note: { id: string } }>>(write, { text: 'a secret' }),
    );
    const { note } = written;
    await eventually(async () => {
      const messages = await running.transport.read(noteWritten.topic, undefined, 1_000);
      const event = messages
        .map(({ value }) => parseEvent(noteWritten, value))
        .find(({ subject }) => subject === note.id);
      expect(event?.data).toEqual({ noteId: note.id, authorId: author });
    });
  });
});
