import { shippedFit } from '../starting-set/fit.ts';
import { shippedPersonas, type ShippedPersona } from '../starting-set/personas.ts';
import { shippedRooms, type ShippedRoom } from '../starting-set/rooms.ts';

const quoted = (text: string) => `$text$${text}$text$`;
const list = (tags: readonly string[]) => `ARRAY[${tags.map(quoted).join(', ')}]`;
const json = (value: unknown) => `${quoted(JSON.stringify(value))}::jsonb`;

const textOfPersona = ({ name, tone, voice, description, systemPrompt, tags }: ShippedPersona) =>
  [...[name, tone, voice, description, systemPrompt].map(quoted), list(tags)].join(', ');

const textOfRoom = ({ name, description, purpose, samplePrompt, promptType, features, steps, tags }: ShippedRoom) =>
  [...[name, description, purpose, samplePrompt, promptType].map(quoted), json(features), json(steps), list(tags)].join(
    ', ',
  );

const personaText = 'name, tone, voice, description, system_prompt, tags';
const roomText = 'name, description, purpose, sample_prompt, prompt_type, features, steps, tags';

/** A thing with its first version. */
function shipped(table: 'persona' | 'room', id: string, columns: string, text: string): string {
  return `
  INSERT INTO ${table} (id, ${columns}, latest_version, created_at, updated_at, version)
    VALUES ('${id}', ${text}, 1, date_trunc('milliseconds', now()), date_trunc('milliseconds', now()), 1);
  INSERT INTO ${table}_version (${table}_id, number, ${columns}, created_at)
    SELECT id, 1, ${columns}, created_at FROM ${table} WHERE id = '${id}';`;
}

/** The personas and rooms that are shipped, and which fit which. Admins change and retire them afterwards. */
export const up = [
  ...shippedPersonas.map((persona) => shipped('persona', persona.id, personaText, textOfPersona(persona))),
  ...shippedRooms.map((room) => shipped('room', room.id, roomText, textOfRoom(room))),
  ...Object.entries(shippedFit).map(
    ([roomId, personaIds]) =>
      `INSERT INTO fit (room_id, persona_id) VALUES ${personaIds.map((personaId) => `('${roomId}', '${personaId}')`).join(', ')}`,
  ),
];

const named = (things: readonly { readonly id: string }[]) => things.map(({ id }) => `'${id}'`).join(', ');

export const down = [
  `DELETE FROM fit WHERE persona_id IN (${named(shippedPersonas)}) OR room_id IN (${named(shippedRooms)})`,
  `DELETE FROM room_version WHERE room_id IN (${named(shippedRooms)})`,
  `DELETE FROM room WHERE id IN (${named(shippedRooms)})`,
  `DELETE FROM persona_version WHERE persona_id IN (${named(shippedPersonas)})`,
  `DELETE FROM persona WHERE id IN (${named(shippedPersonas)})`,
];
