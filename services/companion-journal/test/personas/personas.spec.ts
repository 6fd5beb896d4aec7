import { personaPublished } from '@kindred/contracts/companion-journal/persona-published';
import { personaRetired } from '@kindred/contracts/companion-journal/persona-retired';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { personaInput } from './given-personas.ts';

let world: CompanionWorld;
let admin: TestPerson;
beforeAll(async () => {
  world = await companionWorld();
  admin = await world.person('ADMIN');
});
afterAll(() => world?.stop());

const everything = 'id name tone voice description systemPrompt tags version retiredAt';

async function given(id: string, more: object = {}): Promise<void> {
  await admin.does('addPersona', personaInput(id, more), 'persona { id }');
}

const personaOf = async (id: string, fields = everything, asking = admin) =>
  (await asking.asks<{ persona: object | null }>(`{ persona(id: "${id}") { ${fields} } }`)).persona;

const versionsOf = (id: string) => `{ personaVersions(personaId: "${id}") { nodes { number name systemPrompt } } }`;

describe('adding a persona', () => {
  it('refuses people who are no admins', async () => {
    const person = await world.person();
    await person.isRefused('FORBIDDEN', 'addPersona', personaInput('forbidden'));
    expect(await personaOf('forbidden')).toBeNull();
  });

  it.each([
    ['a blank name', { name: ' ' }, 'INVALID_TEXT'],
    ['a name of two lines', { name: 'a\nb' }, 'INVALID_TEXT'],
    ['a system prompt beyond 4,000 characters', { systemPrompt: 'x'.repeat(4_001) }, 'INVALID_TEXT'],
    ['11 tags', { tags: Array.from({ length: 11 }, (_, nth) => `tag ${nth}`) }, 'INVALID_TAGS'],
    ['a blank tag', { tags: ['calm', ' '] }, 'INVALID_TEXT'],
    ['an id that is no slug', { id: 'no slug' }, 'BAD_USER_INPUT'],
    ['an id of one letter', { id: 'x' }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_name, fault, code) => {
    await admin.isRefused(code, 'addPersona', personaInput('at-fault', fault));
  });

  it('refuses a slug that is taken, also by a retired persona and in other letters', async () => {
    await given('taken');
    await admin.isRefused('SLUG_TAKEN', 'addPersona', personaInput('taken'));
    await admin.does('retirePersona', { personaId: 'taken' }, 'persona { id }');
    await admin.isRefused('SLUG_TAKEN', 'addPersona', personaInput('TAKEN'));
  });

  it('keeps tags in lower case and once, and publishes the first version', async () => {
    await given('fresh', { tags: ['Calm', ' calm ', 'Night'] });
    expect(await personaOf('fresh')).toEqual({
      ...personaInput('fresh'),
      tags: ['calm', 'night'],
      version: 1,
      retiredAt: null,
    });
    await eventually(async () =>
      expect(await world.events(personaPublished, 'fresh')).toEqual([{ personaId: 'fresh', number: 1 }]),
    );
  });
});

describe('changing a persona', () => {
  it('refuses people who are no admins, unknown and retired personas, and what cannot be kept', async () => {
    await given('changed');
    await given('retired');
    await admin.does('retirePersona', { personaId: 'retired' }, 'persona { id }');
    const change = { personaId: 'changed', name: 'Another' };
    await (await world.person()).isRefused('FORBIDDEN', 'updatePersona', change);
    await admin.isRefused('NOT_FOUND', 'updatePersona', { ...change, personaId: 'unknown' });
    await admin.isRefused('PERSONA_RETIRED', 'updatePersona', { ...change, personaId: 'retired' });
    await admin.isRefused('INVALID_TEXT', 'updatePersona', { ...change, tone: '' });
    await admin.isRefused('INVALID_TAGS', 'updatePersona', {
      ...change,
      tags: Array.from({ length: 11 }, (_, nth) => `tag ${nth}`),
    });
    expect(await personaOf('changed', 'name version')).toEqual({ name: 'Persona changed', version: 1 });
  });

  it('makes a version of each change and keeps those before', async () => {
    await given('edited', { systemPrompt: 'The first prompt.' });
    const change = { personaId: 'edited', systemPrompt: 'The second prompt.', name: null };
    const updated = {
      persona: { ...personaInput('edited'), systemPrompt: 'The second prompt.', version: 2, retiredAt: null },
    };
    expect(await admin.does('updatePersona', change, `persona { ${everything} }`)).toEqual(updated);
    expect(await admin.does('updatePersona', change, `persona { ${everything} }`)).toEqual(updated);
    expect(await admin.asks(versionsOf('edited'))).toEqual({
      personaVersions: {
        nodes: [
          { number: 2, name: 'Persona edited', systemPrompt: 'The second prompt.' },
          { number: 1, name: 'Persona edited', systemPrompt: 'The first prompt.' },
        ],
      },
    });
    await eventually(async () =>
      expect(await world.events(personaPublished, 'edited')).toEqual([
        { personaId: 'edited', number: 1 },
        { personaId: 'edited', number: 2 },
      ]),
    );
  });
});

describe('retiring a persona', () => {
  it('refuses people who are no admins, and unknown personas', async () => {
    await given('kept');
    await (await world.person()).isRefused('FORBIDDEN', 'retirePersona', { personaId: 'kept' });
    await admin.isRefused('NOT_FOUND', 'retirePersona', { personaId: 'unknown' });
    expect(await personaOf('kept', 'retiredAt')).toEqual({ retiredAt: null });
  });

  it('takes it out of the list, shows it by its id, and is told once', async () => {
    await given('leaving', { tags: ['leaving'] });
    const list = async (isRetired: boolean) =>
      admin.asks(`{ personas(filter: { tag: "Leaving", isRetired: ${isRetired} }) { totalCount nodes { id } } }`);
    expect(await list(false)).toEqual({ personas: { totalCount: 1, nodes: [{ id: 'leaving' }] } });
    await admin.does('retirePersona', { personaId: 'leaving' }, 'persona { id }');
    await admin.does('retirePersona', { personaId: 'leaving' }, 'persona { id }');
    expect(await list(false)).toEqual({ personas: { totalCount: 0, nodes: [] } });
    expect(await list(true)).toEqual({ personas: { totalCount: 1, nodes: [{ id: 'leaving' }] } });
    expect(await personaOf('leaving', 'retiredAt')).toEqual({ retiredAt: expect.any(String) });
    await eventually(async () =>
      expect(await world.events(personaRetired, 'leaving')).toEqual([{ personaId: 'leaving' }]),
    );
  });
});

describe('a system prompt', () => {
  it('is shown to admins only, and versions are too', async () => {
    await given('secretive');
    expect(await personaOf('secretive', 'name systemPrompt', await world.person())).toEqual({
      name: 'Persona secretive',
      systemPrompt: null,
    });
    expect(granted(await world.visitor.request('{ persona(id: "secretive") { systemPrompt } }'))).toEqual({
      persona: { systemPrompt: null },
    });
    refusedWith('FORBIDDEN')(await (await world.person()).graph.request(versionsOf('secretive')));
    refusedWith('UNAUTHENTICATED')(await world.visitor.request(versionsOf('secretive')));
    refusedWith('NOT_FOUND')(await admin.graph.request(versionsOf('unknown')));
  });
});

describe('the number of personas', () => {
  it('is 100 that can be chosen, at most', async () => {
    const { personas } = await admin.asks<{ personas: { totalCount: number } }>('{ personas { totalCount } }');
    for (let nth = personas.totalCount; nth < 100; nth += 1) await given(`one-of-many-${nth}`);
    await admin.isRefused('TOO_MANY_PERSONAS', 'addPersona', personaInput('one-too-many'));
    await admin.does('retirePersona', { personaId: 'one-of-many-99' }, 'persona { id }');
    await given('one-in-place');
  });
});
