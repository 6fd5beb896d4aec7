import { newId } from '@kindred/contracts/uuid';
import { connectionsCostTheSame } from '@kindred/testkit/connection-costs';
import { granted, graphClient } from '@kindred/testkit/graph-client';
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

const write = `mutation ($text: String!) { writeMessagingAgentsNote(input: { text: $text }) { note { id } } }`;

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => running.service.database.statements,
  fillers: {
    'User.messagingAgentsNotes': async (count) => {
      const author = newId();
      const client = graphClient(`${running.service.url}/graphql`, { token: await tokens.person(author) });
      for (let nth = 0; nth < count; nth += 1) granted(await client.request(write, { text: `note ${nth}` }));
      return {
        client,
        query: (field) =>
          `{ _entities(representations: [{ __typename: "User", id: "${author}" }]) { ... on User { ${field} } } }`,
      };
    },
  },
});
