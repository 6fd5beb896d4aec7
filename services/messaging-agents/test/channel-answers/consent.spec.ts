import { job } from '@kindred/database/actor';
import { senderOf } from '../../src/bridge-guests/sender-of.ts';
import { addMessage } from '../../src/messages/add-message.ts';
import { readMessage } from '../../src/messages/read-message.ts';
import type { TestPerson } from '../messaging-world.ts';
import { agentWorld, messagesOf, type AgentWorld } from './agent-world.ts';
import { givenChannel, says } from './given-channels.ts';

let given: AgentWorld;
beforeAll(async () => {
  given = await agentWorld();
});
afterAll(() => given?.stop());
// An agent answers ten times an hour.
beforeEach(() => {
  given.world.pass(2);
  given.atDay();
});

/** A channel of two who consent, one of whom asks, and of one who does not. */
async function givenThree() {
  const [asker, consenting, silent] = await Promise.all([1, 2, 3].map(() => given.world.person()));
  if (!asker || !consenting || !silent) throw new Error('Three people.');
  for (const { id } of [asker, consenting]) given.vessel.grant(id, 'AGENT_ACCESS');
  const { channelId } = await givenChannel(given.world, [asker, consenting, silent], [given.agents.sofia]);
  return { asker, consenting, silent, channelId };
}

/** Asks the agent, which answers with these words. Returns the id of its message. */
async function answers(person: TestPerson, channelId: string, words: string): Promise<string> {
  const { id } = await says(person, channelId, '@sofia what do you say?');
  given.models.say(words);
  await given.answer();
  const seen = await messagesOf(person, channelId);
  const at = seen.findIndex((message) => message.id === id);
  return seen.slice(at).find(({ senderType }) => senderType === 'AGENT')?.id ?? '';
}

/** What the model is given for a question. */
async function promptOf(person: TestPerson, channelId: string, question = '@sofia and now?'): Promise<string> {
  given.models.reset();
  await says(person, channelId, question);
  await given.answer();
  const prompts = given.prompts();
  expect(prompts).toHaveLength(1);
  return prompts.join();
}

describe('words of a person who did not consent are in no prompt', () => {
  it('as a message', async () => {
    const { asker, consenting, silent, channelId } = await givenThree();
    await says(silent, channelId, 'Karmin');
    await says(consenting, channelId, 'Indigo');
    const prompt = await promptOf(asker, channelId);
    expect(prompt).not.toContain('Karmin');
    expect(prompt).toContain('Indigo');
  });

  it('as an answer to that person', async () => {
    const { asker, silent, channelId } = await givenThree();
    await says(asker, channelId, 'Hello');
    await answers(silent, channelId, 'You said Karmin.');
    await answers(asker, channelId, 'You said Indigo.');
    const prompt = await promptOf(asker, channelId);
    expect(prompt).not.toContain('Karmin');
    expect(prompt).toContain('Indigo');
  });

  it('as an answer to another person that was made from them, once the consent is withdrawn', async () => {
    const { asker, consenting, channelId } = await givenThree();
    await says(consenting, channelId, 'Karmin');
    await says(asker, channelId, 'Hello');
    await answers(asker, channelId, 'They said Karmin.');
    await says(asker, channelId, 'Indigo');
    expect(await promptOf(asker, channelId)).toContain('They said Karmin.');
    given.vessel.revoke(consenting.id, 'AGENT_ACCESS');
    await says(asker, channelId, 'Indigo');
    const prompt = await promptOf(asker, channelId);
    expect(prompt).not.toContain('Karmin');
    expect(prompt).toContain('Indigo');
  });

  it('as a quotation, in the question or before it', async () => {
    const { asker, consenting, channelId } = await givenThree();
    await says(consenting, channelId, '> <@silent:example.org> Karmin\n\nIndigo');
    const prompt = await promptOf(asker, channelId, '> Karmin again\n\n@sofia Ocker');
    expect(prompt).not.toContain('Karmin');
    expect(prompt).toMatch(/Indigo.*Ocker|Ocker.*Indigo/);
  });

  it('as a message of a guest of Matrix, or an answer to one', async () => {
    const { asker, channelId } = await givenThree();
    await says(asker, channelId, 'Hello');
    const { work, dependencies } = given.world.running.service;
    await work.run(job(), async (tx) => {
      const sender = await senderOf(tx, '@guest:example.org', 'Guest');
      await addMessage(tx, dependencies.sealer, channelId, {
        ...readMessage('@sofia Karmin'),
        sender,
        matrixEventId: '$of-a-guest',
      });
    });
    given.models.say('You said Karmin.');
    await given.answer();
    await says(asker, channelId, 'Indigo');
    const prompt = await promptOf(asker, channelId);
    expect(prompt).not.toContain('Karmin');
    expect(prompt).toContain('Indigo');
  });

  it('as an answer to a message that was deleted since', async () => {
    const { asker, consenting, channelId } = await givenThree();
    await says(asker, channelId, 'Hello');
    await answers(consenting, channelId, 'You said Karmin.');
    const [, question] = await messagesOf(consenting, channelId);
    await consenting.does('deleteChannelMessage', { messageId: question?.id }, 'deletedId');
    await says(asker, channelId, 'Indigo');
    const prompt = await promptOf(asker, channelId);
    expect(prompt).not.toContain('Karmin');
    expect(prompt).toContain('Indigo');
  });
});

it('asks no agent by a mention in a quotation', async () => {
  const { asker, channelId } = await givenThree();
  expect((await says(asker, channelId, '> @sofia hello\n\nI agree')).agentDecisions).toEqual([]);
});
