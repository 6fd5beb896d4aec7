import type { ModelDialect } from '@kindred/testkit/model-server';
import { openaiLanguageModel } from '../src/openai/openai-language-model.ts';
import { asked, givenServer } from './given-server.ts';
import { joined } from './language-model-contract.ts';
import { embeddedReply } from './service-words.ts';
import { story } from './story.ts';

const given = givenServer();
const bodies = () => given.server.requests().map(({ body }) => body);

describe('what a model thinks', () => {
  const thinking = ['tags', 'unannounced', 'parts', 'apart', 'long'] as const;

  it.each(thinking)('is in no reply, where it comes as %s', async (thinking) => {
    given.server.speak({ thinking });
    for (let nth = 0; nth < 5; nth += 1) {
      const said = await given.reply();
      expect(said).toMatch(/^I am a simple service/);
      expect(said).not.toMatch(/SECRET|think>|\[object/);
    }
  });

  it.each(thinking)('is in no answer to a task, where it comes as %s', async (thinking) => {
    given.server.speak({ thinking });
    const { wishes } = await given.wishes();
    expect(wishes.length).toBeGreaterThan(0);
    expect(JSON.stringify(wishes)).not.toContain('SECRET');
  });

  it('is no reply and no answer, where it has no end', async () => {
    given.server.speak({ thinking: 'endless' });
    await expect(given.reply()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    await expect(given.wishes()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });

  it('is void where it begins in the prompt of a server that was taken for one that does not think', async () => {
    await given.getAcquainted();
    given.server.speak({ thinking: 'unannounced' });
    await expect(given.reply()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    expect(await given.reply()).toMatch(/^I am a simple service/);
  });

  it('is no reply, where it used up the tokens before its end and nothing marks it', async () => {
    given.server.speak({ finish: 'length' });
    await expect(given.reply()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    expect(bodies().map(({ max_completion_tokens }) => max_completion_tokens)).toEqual([800, 8_800]);
  });

  it('is not sent again with what the guide said', async () => {
    const turns = [
      { from: 'person', text: 'Hello.' },
      { from: 'model', text: '<think>SECRET</think>Hello to you.' },
      { from: 'person', text: story },
    ] as const;
    await joined(given.language.reply({ system: 'You are a guide.', turns, embeddedReply, ...asked }));
    expect(JSON.stringify(bodies())).not.toContain('SECRET');
    expect(bodies()[0]?.messages[2]).toEqual({ role: 'assistant', content: 'Hello to you.' });
  });

  it('counts as tokens that were used, where the server does not count them', async () => {
    given.server.speak({ thinking: 'apart', refuses: ['stream_options'] });
    const said = await given.reply();
    expect(given.spent[0]?.out).toBeGreaterThan(said.length / 3);
  });
});

describe('a stream', () => {
  it.each([
    [0, false],
    [2, false],
    [3, true],
  ])('that is cut after %i whole replies without a trace of thinking showed pieces: %s', async (replies, shows) => {
    for (let nth = 0; nth < replies; nth += 1) await given.reply();
    given.server.fail('cut-quietly');
    const pieces: string[] = [];
    await expect(given.readInto(pieces)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    expect(pieces.length > 0).toBe(shows);
  });

  it.each<[string, ModelDialect]>([
    ['is cut without a reason and without its end', { finish: null, endsSilently: true }],
    ['ends with an error of the server', { finish: 'error' }],
    ['ends because the server had no room', { finish: 'insufficient_system_resource' }],
    ['ends because words were kept back', { finish: 'SAFETY' }],
  ])('that %s is no reply', async (_, dialect) => {
    given.server.speak(dialect);
    await expect(given.reply()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });

  it('with an error object in it is no reply, and an answer that is one is none', async () => {
    await given.getAcquainted();
    given.server.fail('error-object');
    await expect(given.reply()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    for (const ask of [given.wishes, () => given.embedding.embed(['a'], asked)]) {
      given.server.fail('error-object');
      await expect(ask()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    }
    expect(given.server.requests()).toHaveLength(6);
  });

  it.each<[string, ModelDialect]>([
    ['is full of comments, empty events and chunks without a choice', { stream: 'noisy' }],
    ['comes as one body', { stream: 'whole' }],
    ['ends with the whole message once more', { stream: 'repeats' }],
    ['stays open after its end', { stream: 'open' }],
    ['gives the reason of its end in every chunk', { stream: 'stops' }],
    ['ends with a mark of the prompt template', { endMark: '<|im_end|>' }],
    ['ends without saying so, but with a reason', { endsSilently: true }],
    ['says that it ends, without a reason', { finish: null }],
    ...['eos_token', 'end_turn', 'stop_sequence', 'COMPLETE', 'tool_calls'].map((finish): [string, ModelDialect] => [
      `ends with ${finish}`,
      { finish },
    ]),
  ])('that %s is a whole reply, and an answer like it a whole answer', async (_, dialect) => {
    const plain = await given.reply();
    given.server.speak(dialect);
    expect(await given.reply()).toBe(plain);
    expect((await given.wishes()).wishes.length).toBeGreaterThan(0);
    for (const { in: tokensIn, out } of given.spent)
      expect([Number.isFinite(tokensIn), Number.isFinite(out)]).toEqual([true, true]);
  });
});

describe('a parameter that a server does not know', () => {
  const unknown = [
    ['max_completion_tokens'],
    ['max_completion_tokens', 'max_tokens'],
    ['stream_options'],
    ['max_completion_tokens', 'stream_options', 'json_schema', 'json_object'],
  ];

  it.each(unknown)('is left out from then on: %s', async (...refuses) => {
    given.server.speak({ refuses });
    await given.reply();
    await given.wishes();
    const before = given.server.requests().length;
    await given.reply();
    await given.wishes();
    expect(given.server.requests()).toHaveLength(before + 2);
    for (const name of refuses)
      expect(
        bodies()
          .slice(before)
          .every((body) => !(name in body) && body.response_format?.type !== name),
      ).toBe(true);
  });

  it('is left out where it is refused with status 200', async () => {
    given.server.speak({ refuses: ['max_completion_tokens', 'json_schema'], refusesInBody: true });
    await given.reply();
    await given.wishes();
    expect(bodies().at(-1)).toMatchObject({ max_tokens: 4_000, response_format: { type: 'json_object' } });
  });

  it('is not looked for in the refusal of a filter, which is about the content', async () => {
    given.server.speak({ filtersPrompts: true });
    for (const ask of [given.reply, given.wishes, () => given.embedding.embed(['One.'], asked)]) {
      await expect(ask()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    }
    expect(given.server.requests()).toHaveLength(3);
  });

  it('gives way to the older name of it, so that a limit is still asked for', async () => {
    given.server.speak({ refuses: ['max_completion_tokens'] });
    await given.reply();
    expect(bodies().map(({ max_completion_tokens, max_tokens }) => [max_completion_tokens, max_tokens])).toEqual([
      [800, undefined],
      [undefined, 800],
    ]);
  });

  it('is asked of another model at the same address all the same', async () => {
    given.server.speak({ refuses: ['max_completion_tokens'] });
    await given.reply();
    given.server.speak({});
    await joined(
      openaiLanguageModel(given.connection, 'guide-small', given.meter).reply({
        system: '',
        turns: [{ from: 'person', text: story }],
        embeddedReply,
        ...asked,
      }),
    );
    expect(bodies().at(-1)).toMatchObject({ model: 'guide-small', max_completion_tokens: 800 });
  });

  it('is tried without where the refusal does not name it, and asked again the next time', async () => {
    given.server.speak({ refuses: ['json_schema'], refusesSilently: true });
    expect((await given.wishes()).wishes.length).toBeGreaterThan(0);
    await given.wishes();
    expect(bodies().map(({ response_format }) => response_format?.type)).toEqual([
      'json_schema',
      undefined,
      'json_schema',
      undefined,
    ]);
  });

  it('is not taken for unknown where its value is too high for one prompt', async () => {
    given.server.speak({ limitBelow: 2_000 });
    await given.wishes();
    given.server.speak({});
    await given.wishes();
    expect(bodies().at(-1)?.max_completion_tokens).toBe(4_000);
  });
});

describe('the roles of messages', () => {
  const person = (text: string) => ({ from: 'person' as const, text });
  const guide = (text: string) => ({ from: 'model' as const, text });
  const turns = [
    guide('Welcome.'),
    person('One.'),
    person('Two.'),
    guide('A.'),
    guide(' '),
    guide('B.'),
    person('Three.'),
    person(`Four. ${'\uD83D'}`),
  ];

  it('alternate, the system first, the person first and last, in whole characters', async () => {
    given.server.speak({ roles: 'alternate' });
    await joined(given.language.reply({ system: 'You are a guide.', turns, embeddedReply, ...asked }));
    expect(bodies()[0]?.messages).toEqual([
      { role: 'system', content: 'You are a guide.' },
      { role: 'user', content: 'One.\n\nTwo.' },
      { role: 'assistant', content: 'A.\n\nB.' },
      { role: 'user', content: 'Three.\n\nFour. \uFFFD' },
    ]);
    given.server.fail('nonsense');
    expect((await given.wishes()).wishes.length).toBeGreaterThan(0);
  });

  it('have the instructions in the first turn where a template knows no system role, from then on', async () => {
    given.server.speak({ roles: 'no-system' });
    await joined(given.language.reply({ system: 'You are a guide.', turns, embeddedReply, ...asked }));
    expect((await given.wishes()).wishes.length).toBeGreaterThan(0);
    expect(bodies().map(({ messages }) => messages[0]?.role)).toEqual(['system', 'user', 'user']);
    expect(bodies()[1]?.messages[0]?.content).toBe('You are a guide.\n\nOne.\n\nTwo.');
  });
});
