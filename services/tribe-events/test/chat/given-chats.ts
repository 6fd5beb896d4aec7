import { newId } from '@kindred/contracts/uuid';
import { accept, givenTribe, invite } from '../given-tribes.ts';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export { accept, invite };

/** A private tribe of a founder and so many members. */
export async function givenChat(world: TribeWorld, others = 1) {
  const { founder, tribeId, members } = await givenTribe(world, others);
  const [member = founder] = members;
  return { founder, tribeId, members, member };
}

/** Sends a text. Returns the message's id. */
export async function sends(person: TestPerson, tribeId: string, content: string, input: object = {}): Promise<string> {
  const sent = await person.does<{ message: { id: string } }>(
    'sendTribeMessage',
    { tribeId, content, idempotencyKey: newId(), ...input },
    'message { id }',
  );
  return sent.message.id;
}

export const refusesSending = (
  code: string,
  person: TestPerson,
  tribeId: string,
  content: string,
  input: object = {},
) => person.isRefused(code, 'sendTribeMessage', { tribeId, content, idempotencyKey: newId(), ...input });

/** A page of a chat as a person sees it; null if they do not. */
export async function messagesOf<Message>(person: TestPerson, tribeId: string, fields: string, args = '') {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Tribe", id: $id }]) {
    ... on Tribe { messages${args} { nodes { ${fields} } } } } }`;
  const { _entities } = await person.asks<{ _entities: [{ messages: { nodes: Message[] } | null } | null] }>(query, {
    id: tribeId,
  });
  return _entities[0]?.messages?.nodes ?? null;
}

/** What the people in a tribe said, the newest first. SYSTEM lines are left out. */
export async function talkOf(person: TestPerson, tribeId: string): Promise<(string | null)[] | null> {
  type Said = { readonly content: string | null; readonly messageType: string };
  const messages = await messagesOf<Said>(person, tribeId, 'content messageType', '(first: 100)');
  return messages?.filter(({ messageType }) => messageType !== 'SYSTEM').map(({ content }) => content) ?? null;
}
