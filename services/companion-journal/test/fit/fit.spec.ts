import { requireFit } from '../../src/fit/require-fit.ts';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { personaInput } from '../personas/given-personas.ts';
import { roomInput } from '../rooms/given-rooms.ts';

let world: CompanionWorld;
let admin: TestPerson;
beforeAll(async () => {
  world = await companionWorld();
  admin = await world.person('ADMIN');
});
afterAll(() => world?.stop());

async function given(personaIds: readonly string[], roomIds: readonly string[]): Promise<void> {
  for (const id of personaIds) await admin.does('addPersona', personaInput(id), 'persona { id }');
  for (const id of roomIds) await admin.does('addRoom', roomInput(id), 'room { id }');
}

const fits = (personaId: string, roomId: string, asking = admin) =>
  asking.does(
    'fitPersonaToRoom',
    { personaId, roomId },
    'persona { defaultRooms { id } } room { supportedPersonas { id } }',
  );

const readBothWays = (personaId: string, roomId: string) =>
  admin.asks(
    `{ persona(id: "${personaId}") { defaultRooms { id } } room(id: "${roomId}") { supportedPersonas { id } } }`,
  );

const ids = (...found: string[]) => found.map((id) => ({ id }));

/** The code with which beginning a chat with a pair is refused; null if it is not. */
const refusal = async (personaId: string, roomId: string) => {
  const { id } = await world.person();
  return world.running.service.work
    .read({ role: 'person', id }, (tx) => requireFit(tx, { personaId, roomId }))
    .then(
      () => null,
      (error: { code?: string }) => error.code,
    );
};

describe('that a persona fits a room', () => {
  it('is refused to people who are no admins, of what is unknown, and of what was retired', async () => {
    await given(['listener', 'listener-retired'], ['hall', 'hall-retired']);
    await admin.does('retirePersona', { personaId: 'listener-retired' }, 'persona { id }');
    await admin.does('retireRoom', { roomId: 'hall-retired' }, 'room { id }');
    const person = await world.person();
    const refused = (code: string, personaId: string, roomId: string, asking = admin) =>
      asking.isRefused(code, 'fitPersonaToRoom', { personaId, roomId });
    await refused('FORBIDDEN', 'listener', 'hall', person);
    await refused('NOT_FOUND', 'unknown', 'hall');
    await refused('NOT_FOUND', 'listener', 'unknown');
    await refused('PERSONA_RETIRED', 'listener-retired', 'hall');
    await refused('ROOM_RETIRED', 'listener', 'hall-retired');
    await person.isRefused('FORBIDDEN', 'removePersonaFromRoom', { personaId: 'listener', roomId: 'hall' });
    await admin.isRefused('NOT_FOUND', 'removePersonaFromRoom', { personaId: 'listener', roomId: 'unknown' });
    expect(await readBothWays('listener', 'hall')).toEqual({
      persona: { defaultRooms: [] },
      room: { supportedPersonas: [] },
    });
  });

  it('is read both ways, and taken back for both', async () => {
    await given(['asker', 'builder'], ['attic', 'barn']);
    for (const [persona, room] of [
      ['asker', 'attic'],
      ['asker', 'barn'],
      ['builder', 'attic'],
      ['asker', 'attic'],
    ] as const)
      await fits(persona, room);
    expect(await readBothWays('asker', 'attic')).toEqual({
      persona: { defaultRooms: ids('attic', 'barn') },
      room: { supportedPersonas: ids('asker', 'builder') },
    });
    const pair = { personaId: 'asker', roomId: 'attic' };
    for (let times = 0; times < 2; times += 1) await admin.does('removePersonaFromRoom', pair, 'persona { id }');
    expect(await readBothWays('asker', 'attic')).toEqual({
      persona: { defaultRooms: ids('barn') },
      room: { supportedPersonas: ids('builder') },
    });
  });

  it('leaves out on both sides what was retired', async () => {
    await given(['stays', 'goes'], ['open', 'closed']);
    for (const persona of ['stays', 'goes']) for (const room of ['open', 'closed']) await fits(persona, room);
    await admin.does('retirePersona', { personaId: 'goes' }, 'persona { id }');
    await admin.does('retireRoom', { roomId: 'closed' }, 'room { id }');
    expect(await readBothWays('stays', 'open')).toEqual({
      persona: { defaultRooms: ids('open') },
      room: { supportedPersonas: ids('stays') },
    });
  });

  it('holds for 20 rooms of a persona at most', async () => {
    const rooms = Array.from({ length: 21 }, (_, nth) => `many-${nth}`);
    await given(['everywhere'], rooms);
    for (const room of rooms.slice(0, 20)) await fits('everywhere', room);
    await admin.isRefused('TOO_MANY_FITS', 'fitPersonaToRoom', { personaId: 'everywhere', roomId: 'many-20' });
    await admin.does('removePersonaFromRoom', { personaId: 'everywhere', roomId: 'many-0' }, 'room { id }');
    await fits('everywhere', 'many-20');
  });

  it('is what a chat needs to begin', async () => {
    await given(['chatty', 'quiet', 'gone'], ['den', 'shut']);
    for (const [persona, room] of [
      ['chatty', 'den'],
      ['gone', 'den'],
      ['chatty', 'shut'],
    ] as const)
      await fits(persona, room);
    await admin.does('retirePersona', { personaId: 'gone' }, 'persona { id }');
    await admin.does('retireRoom', { roomId: 'shut' }, 'room { id }');
    expect(await refusal('chatty', 'den')).toBeNull();
    expect(await refusal('quiet', 'den')).toBe('PERSONA_DOES_NOT_FIT');
    expect(await refusal('gone', 'den')).toBe('PERSONA_RETIRED');
    expect(await refusal('chatty', 'shut')).toBe('ROOM_RETIRED');
    expect(await refusal('unknown', 'den')).toBe('NOT_FOUND');
    expect(await refusal('chatty', 'unknown')).toBe('NOT_FOUND');
  });
});
