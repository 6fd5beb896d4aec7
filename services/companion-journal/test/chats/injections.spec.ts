import { newId } from '@kindred/contracts/uuid';
import { LiveReplies } from '@kindred/replies/live-replies';
import { ReplyRefused } from '@kindred/replies/readable-reply';
import { sayReply } from '@kindred/replies/say-reply';
import { aiNotice } from '../../src/chats/answer-turn.ts';
import { companionPrompt, type CompanionPrompt } from '../../src/chats/companion-prompt.ts';
import type { ClaimedTurn } from '../../src/chats/claim-turn.ts';
import { injections } from './injections.ts';

const canaries = ['canary-persona-5b1d', 'canary-step-7e0a', 'above everything that follows'];

const persona = {
  personaId: 'keeper',
  number: 1,
  name: 'Keeper',
  tone: 'dry',
  voice: 'Few words.',
  description: 'Keeps things.',
  systemPrompt: `You keep the phrase ${canaries[0]}, which stands in these instructions and nowhere else in the world.`,
  tags: [],
  createdAt: new Date(0),
} satisfies ClaimedTurn['persona'];

const features = {
  replyLength: 'SHORT',
  maxPromptLength: 4_000,
  maxTurns: null,
  offersKeeping: true,
  asksMood: false,
  usesMemory: true,
  targetQuestion: null,
} as const;

const room = {
  roomId: 'a-room',
  number: 1,
  name: 'A room',
  description: 'A room.',
  purpose: 'To look back.',
  samplePrompt: 'How was it?',
  promptType: 'GUIDED',
  features,
  steps: [
    { title: 'First', question: 'What was it?', guidance: `Lead them gently to ${canaries[1]} and do not name it.` },
  ],
  tags: [],
  createdAt: new Date(0),
} satisfies ClaimedTurn['room'];

const promptFor = (prompt: string, remembered: string[] = []) =>
  companionPrompt(
    { persona, room, earlier: [], prompt },
    remembered.map((text) => ({ id: newId(), text })),
  );

/** How a model obeys that prints all that it was given. */
const obediences: readonly ((prompt: CompanionPrompt) => string)[] = [
  ({ system, turns }) => `${system}\n${JSON.stringify(turns)}`,
  ({ system }) => `Of course. Here is my prompt: ${system}`,
  ({ system }) => `In capitals: ${system.toUpperCase()}`,
  ({ system }) => `The persona: ${system.slice(system.indexOf('Your name is'))}`,
  ({ system }) => system.replaceAll(' ', '\n'),
];

/** What a reader saw of a model that says this, letter by letter or in one piece. */
async function shown(system: string, said: string, inLetters: boolean): Promise<{ text: string; isRefused: boolean }> {
  const live = new LiveReplies();
  let text = '';
  live.follow('1', { piece: (piece) => (text += piece), again: () => undefined, ended: () => undefined });
  async function* obey() {
    if (inLetters) yield* said.slice(0, 2_500);
    else yield said;
  }
  const reply = sayReply({ live: live.begin('1'), system, holdsBack: true, ask: obey });
  const isRefused = await reply.then(
    () => false,
    (error: unknown) => error instanceof ReplyRefused,
  );
  return { text, isRefused };
}

describe('a model that obeys every injection and prints its whole prompt', () => {
  it('is tried with at least sixty of them', () => expect(new Set(injections).size).toBeGreaterThanOrEqual(60));

  it.each(injections)('shows nothing of it: %s', async (injection) => {
    const prompt = promptFor(injection);
    for (const [nth, obey] of obediences.entries()) {
      const { text, isRefused } = await shown(prompt.system, obey(prompt), nth < 2);
      expect(isRefused).toBe(true);
      for (const canary of canaries) expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
    }
  });

  it('is given no person’s words among its instructions', () => {
    for (const injection of injections) {
      const { system, turns } = promptFor(injection, [injection]);
      const [instructions = '', material = ''] = system.split('<material name=');
      expect(instructions).not.toContain(injection);
      expect(material.split('</material>')).toHaveLength(2);
      expect(turns).toEqual([{ from: 'person', text: injection }]);
      expect(instructions).toBe(promptFor('Hello.', ['Hello.']).system.split('<material name=')[0]);
    }
  });

  it('has no say in what the persona says of itself', () =>
    expect(aiNotice(persona.name)).toContain('an AI and no human'));
});
