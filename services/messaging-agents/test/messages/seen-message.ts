import type { TestPerson } from '../messaging-world.ts';

/** A message as a person sees it. */
export async function seenMessage<Message>(person: TestPerson, id: string, fields: string): Promise<Message> {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "ChannelMessage", id: $id }]) {
    ... on ChannelMessage { ${fields} } } }`;
  return (await person.asks<{ _entities: [Message] }>(query, { id }))._entities[0];
}
