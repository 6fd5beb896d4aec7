import { modelQuirks } from '@kindred/testkit/model-server/quirks';
import { connectTo, type Connection } from '../src/openai/connection.ts';
import { openaiLanguageModel } from '../src/openai/openai-language-model.ts';
import { asked, givenServer } from './given-server.ts';
import { joined } from './language-model-contract.ts';
import type { LanguageModel } from '../src/language-model.ts';
import { embeddedReply } from './service-words.ts';
import { story } from './story.ts';

const given = givenServer();
let connection: Connection;
let language: LanguageModel;

beforeEach(() => {
  connection = connectTo({ url: given.server.url, longestWaitMs: 1_000 });
  language = openaiLanguageModel(connection, 'companion-large', given.meter);
});
afterEach(() => connection.close());

const reply = () =>
  joined(language.reply({ system: 'You listen.', turns: [{ from: 'person', text: story }], embeddedReply, ...asked }));

/** A server shows what it is like in its first replies. Later ones are streamed as they come. */
describe.each([
  ['the first reply of a server', 0],
  ['a later reply of a server', 3],
])('%s', (_, before) => {
  it.each(modelQuirks)('with $what is $outcome', async ({ dialect, fault, outcome }) => {
    for (let nth = 0; nth < before; nth += 1) await reply();
    const plain = await given.reply();
    if (dialect) given.server.speak(dialect);
    if (fault) given.server.fail(fault);
    if (outcome === 'WHOLE') expect(await reply()).toBe(plain);
    else await expect(reply()).rejects.toMatchObject({ code: outcome });
  });
});
