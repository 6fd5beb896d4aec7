import { newId } from '@kindred/contracts/uuid';
import { givenFour } from '../micro-daos/given-micro-daos.ts';
import type { MessagingWorld, TestPerson } from '../messaging-world.ts';
import { roomsOf } from './given-rooms.ts';

/** Creates a channel of a microDAO. Returns its id. */
export async function creates(
  person: TestPerson,
  microDaoId: string,
  visibility: 'PUBLIC' | 'MICRODAO' | 'PRIVATE',
  input: object = {},
): Promise<string> {
  const { channel } = await person.does<{ channel: { id: string } }>(
    'createChannel',
    { microDaoId, slug: `c-${newId()}`, name: 'Honey', visibility, ...input },
    'channel { id } member { role }',
  );
  return channel.id;
}

/** Links a person with an account of the homeserver, which a confidential channel takes. Returns the account. */
export async function linkAccount(world: MessagingWorld, person: TestPerson): Promise<string> {
  const account = roomsOf(world).account();
  await roomsOf(world).links(person, account);
  return account;
}

/** A microDAO of four, a stranger, and a channel of the member's that the others see if they may. */
export async function givenChannel(
  world: MessagingWorld,
  visibility: 'PUBLIC' | 'MICRODAO' | 'PRIVATE' = 'MICRODAO',
  input: object = {},
) {
  const four = await givenFour(world);
  const creator = visibility === 'PUBLIC' ? four.admin : four.member;
  if ('isConfidential' in input) await linkAccount(world, creator);
  const channelId = await creates(creator, four.microDaoId, visibility, input);
  return { ...four, creator, channelId, stranger: await world.person() };
}

export const joinsChannel = (person: TestPerson, channelId: string) =>
  person.does<{ member: { id: string; role: string } }>('joinChannel', { channelId }, 'member { id role }');

/** Sends a text. Returns the message's id. */
export async function sends(
  person: TestPerson,
  channelId: string,
  content: string,
  input: object = {},
): Promise<string> {
  const { message } = await person.does<{ message: { id: string } }>(
    'sendChannelMessage',
    { channelId, content, idempotencyKey: newId(), ...input },
    'message { id }',
  );
  return message.id;
}

export const refusesSending = (
  code: string,
  person: TestPerson,
  channelId: string,
  content: string,
  input: object = {},
) => person.isRefused(code, 'sendChannelMessage', { channelId, content, idempotencyKey: newId(), ...input });

/** A field of a channel as a person sees it. */
export async function channelField<Value>(person: TestPerson, channelId: string, field: string): Promise<Value> {
  const query = `query ($id: ID!) { channel(id: $id) { field: ${field} } }`;
  return (await person.asks<{ channel: { field: Value } }>(query, { id: channelId })).channel.field;
}

/** What the messages of a channel say, the newest first. */
export async function talkOf(person: TestPerson, channelId: string, args = '(first: 100)') {
  type Page = { readonly nodes: readonly { readonly content: string | null }[] };
  const page = await channelField<Page>(person, channelId, `messages${args} { nodes { content } }`);
  return page.nodes.map(({ content }) => content);
}

/** The codes with which a query is refused. */
export async function refusedQuery(person: TestPerson, query: string, variables: object): Promise<unknown[]> {
  const { errors } = await person.graph.request(query, variables);
  return errors.map(({ extensions }) => extensions?.code);
}

/** The id of a person's own stay. */
export const stayOf = async (person: TestPerson, channelId: string) =>
  (await channelField<{ id: string }>(person, channelId, 'viewerMembership { id }')).id;

export const invites = (person: TestPerson, channelId: string, { id: userId }: TestPerson) =>
  person.does<{ member: { id: string; role: string } }>('inviteToChannel', { channelId, userId }, 'member { id role }');

/** Removes a person from a channel. */
export async function removes(admin: TestPerson, channelId: string, person: TestPerson): Promise<void> {
  await admin.does('removeFromChannel', { channelId, memberId: await stayOf(person, channelId) }, 'member { status }');
}

/** A person's role in a channel. Null if they are not in it or do not see it. */
export async function roleOf(person: TestPerson, channelId: string): Promise<string | null> {
  const query = 'query ($id: ID!) { channel(id: $id) { viewerMembership { role } } }';
  type Answer = { channel: { viewerMembership: { role: string } | null } };
  const { data, errors } = await person.graph.request<Answer>(query, { id: channelId });
  return errors.length > 0 ? null : (data?.channel.viewerMembership?.role ?? null);
}
