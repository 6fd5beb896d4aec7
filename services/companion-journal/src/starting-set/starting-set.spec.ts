import { readPersona, textOfPersona } from '../personas/persona-text.ts';
import { readRoom, textOfRoom } from '../rooms/room-text.ts';
import { shippedFit } from './fit.ts';
import { shippedPersonas } from './personas.ts';
import { shippedRooms } from './rooms.ts';

const slug = /^[a-z][a-z0-9-]{1,39}$/;
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('the starting set', () => {
  it('has eight personas and eight rooms at least, each with a slug of its own', () => {
    for (const things of [shippedPersonas, shippedRooms]) {
      expect(things.length).toBeGreaterThanOrEqual(8);
      expect(new Set(ids(things)).size).toBe(things.length);
      for (const id of ids(things)) expect(id).toMatch(slug);
    }
  });

  it.each(shippedPersonas)('has $id as an admin could have added it', (persona) => {
    expect(readPersona(persona)).toEqual(textOfPersona(persona));
  });

  it.each(shippedRooms)('has $id as an admin could have added it', (room) => {
    expect(readRoom(room)).toEqual(textOfRoom(room));
  });

  it('has rooms of all types', () => {
    expect(new Set(shippedRooms.map(({ promptType }) => promptType)).size).toBe(4);
  });

  it('has three personas at least for each room, and a room for each persona', () => {
    expect(Object.keys(shippedFit).toSorted()).toEqual(ids(shippedRooms).toSorted());
    for (const personaIds of Object.values(shippedFit)) expect(new Set(personaIds).size).toBeGreaterThanOrEqual(3);
    expect([...new Set(Object.values(shippedFit).flat())].toSorted()).toEqual(ids(shippedPersonas).toSorted());
  });
});
