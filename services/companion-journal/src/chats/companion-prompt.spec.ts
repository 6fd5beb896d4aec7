import { LiveReplies } from '@kindred/replies/live-replies';
import { ReplyRefused } from '@kindred/replies/readable-reply';
import { recitedFrom } from '@kindred/replies/recitation';
import { sayReply } from '@kindred/replies/say-reply';
import type { PersonaVersion } from '../personas/persona-version.ts';
import type { RoomVersion } from '../rooms/room-version.ts';
import { shippedPersonas } from '../starting-set/personas.ts';
import { shippedRooms } from '../starting-set/rooms.ts';
import { companionPrompt } from './companion-prompt.ts';

const [persona] = shippedPersonas as unknown as readonly [PersonaVersion];

async function* wordsOf(text: string): AsyncIterable<string> {
  for (const word of text.split(/(?<= )/)) yield word;
}

/** What comes of a model's reply in a room after so many turns. */
function saying(room: (typeof shippedRooms)[number], turns: number, reply: string): Promise<string> {
  const earlier = Array.from({ length: turns }, () => ({ prompt: 'Yes.', reply: 'Go on.' }));
  const { unspoken } = companionPrompt(
    { persona, room: room as unknown as RoomVersion, earlier, prompt: 'My brother asks for money again.' },
    [],
  );
  const live = new LiveReplies().begin('a turn');
  return sayReply({ live, system: unspoken, holdsBack: true, ask: () => wordsOf(reply) });
}

function roomOf(roomId: string) {
  const room = shippedRooms.find(({ id }) => id === roomId);
  if (!room) throw new Error('There is no such room.');
  return room;
}

describe('a reply of a companion', () => {
  const questions = shippedRooms.flatMap((room) => [
    ...room.steps.map(({ question }, turns) => [room.id, question, turns] as const),
    ...(room.features.targetQuestion === null ? [] : [[room.id, room.features.targetQuestion, 0] as const]),
  ]);

  it.each(questions)('may ask what the room %s is for: %s', async (roomId, question, turns) => {
    const room = roomOf(roomId);
    expect(await saying(room, turns, `I hear you. ${question}`)).toBe(`I hear you. ${question}`);
  });

  const guidances = shippedRooms.flatMap((room) =>
    room.steps.flatMap(({ guidance }, turns) =>
      guidance.length > recitedFrom ? [[room.id, guidance, turns] as const] : [],
    ),
  );

  it.each(guidances)('is refused if it recites what the room %s is told: %s', async (roomId, guidance, turns) => {
    await expect(saying(roomOf(roomId), turns, `I was told: ${guidance}`)).rejects.toThrow(ReplyRefused);
  });
});
