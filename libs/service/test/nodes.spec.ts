import { newId } from '@kindred/contracts/uuid';
import { graphClient, granted, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import notes from './notes/service.ts';

let test: TestService<unknown>;
let tokens: TestTokens;
let nobody: GraphClient;
let ada: GraphClient;
let noteId: string;

beforeAll(async () => {
  tokens = await testTokens();
  test = await runningService(notes, { tokenKeys: tokens.keys, runJobs: false, runConsumers: false });
  nobody = graphClient(`${test.service.url}/graphql`);
  ada = nobody.as(await tokens.person(newId()));
  const { writeNote } = granted(
    await ada.request<{ writeNote: { id: string } }>('mutation { writeNote(text: "mine") { id } }'),
  );
  noteId = writeNote.id;
});
afterAll(() => test?.stop());

const ask = (who: GraphClient, ids: readonly string[]) =>
  who.request<{ nodeTypes: (string | null)[] }>('query ($ids: [ID!]!) { nodeTypes(ids: $ids) }', { ids });
const types = async (who: GraphClient, ids: readonly string[]) => granted(await ask(who, ids)).nodeTypes;

describe('the types of nodes', () => {
  it('are refused for a token that has expired, so that its bearer refreshes it', async () => {
    const expired = nobody.as(await tokens.person(newId(), { lifetime: '-1s' }));
    refusedWith('UNAUTHENTICATED')(await ask(expired, [noteId]));
  });

  it('are refused for an id that is none, and for more than the gateway asks', async () => {
    refusedWith('BAD_USER_INPUT')(await ask(ada, ['note-1']));
    refusedWith('TOO_MANY_IDS')(await ask(ada, Array.from({ length: 2_001 }, newId)));
  });

  it('are null for whoever may not see the node, and for unknown ids', async () => {
    const stranger = nobody.as(await tokens.person(newId()));
    const service = nobody.as(await tokens.service('matching', 'notes:read'));
    for (const who of [nobody, stranger, service]) expect(await types(who, [noteId])).toEqual([null]);
    expect(await types(ada, [newId(), noteId])).toEqual([null, 'Note']);
  });

  it('are found by ids in upper case', async () => {
    expect(await types(ada, [noteId.toUpperCase()])).toEqual(['Note']);
  });

  it('cost the same statements for one id and for a hundred', async () => {
    const counted = async (ids: readonly string[]) => {
      const { statements } = await test.service.database.statements.during(() => types(ada, ids));
      // Whether logins were revoked is asked once a while, for all requests.
      return statements.filter((sql) => !/\bFROM revoked_login\b/.test(sql)).length;
    };
    const forOne = await counted([noteId]);
    expect(forOne).toBeGreaterThan(0);
    expect(await counted([noteId, ...Array.from({ length: 99 }, newId)])).toBe(forOne);
  });
});
