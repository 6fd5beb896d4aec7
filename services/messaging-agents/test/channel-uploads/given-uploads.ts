import { newId } from '@kindred/contracts/uuid';
import { addressAt, sendContent, type SentTo } from '@kindred/testkit/send-content';
import type { MessagingWorld, TestPerson } from '../messaging-world.ts';

export interface Started {
  readonly channelUpload: { readonly id: string; readonly status: string };
  readonly upload: SentTo | null;
}

export const startFields = 'channelUpload { id status } upload { url method headers { name value } expiresAt }';

/** An upload as a client asks for it. */
export const uploadInput = (channelId: string, change: object = {}) => ({
  idempotencyKey: newId(),
  channelId,
  fileName: 'a bee (1).jpg',
  contentType: 'image/jpeg',
  size: 1_000,
  ...change,
});

/** Begins an upload, sends the content and says so. Gives the upload's id. */
export async function uploads(
  world: MessagingWorld,
  person: TestPerson,
  channelId: string,
  content: Buffer,
  change: object = {},
): Promise<string> {
  const input = uploadInput(channelId, { size: content.length, ...change });
  const { channelUpload, upload } = await person.does<Started>('startChannelUpload', input, startFields);
  const answer = await sendContent(world.running.service.url, upload!, content);
  if (!answer.ok) throw new Error(`The upload was refused: ${answer.status} ${await answer.text()}`);
  await person.does('finishChannelUpload', { uploadId: channelUpload.id }, 'channelUpload { status }');
  return channelUpload.id;
}

/** Uploads content and has it checked. */
export async function givenUpload(...given: Parameters<typeof uploads>): Promise<string> {
  const id = await uploads(...given);
  await given[0].runJob('verify-channel-uploads');
  return id;
}

export interface SeenUpload {
  readonly status: string;
  readonly refusal: string | null;
  readonly fileName: string;
  readonly contentType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly message: { readonly id: string } | null;
}

/** What a person sees of an upload, null if nothing. */
export async function seenUpload({ asks }: TestPerson, id: string): Promise<SeenUpload | null> {
  const fields = 'status refusal fileName contentType width height message { id }';
  const { _entities } = await asks<{ _entities: (SeenUpload | null)[] }>(
    `{ _entities(representations: [{ __typename: "ChannelUpload", id: "${id}" }]) { ... on ChannelUpload { ${fields} } } }`,
  );
  return _entities[0] ?? null;
}

export interface SeenAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number | null;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly thumbnails: readonly { readonly url: string; readonly width: number }[];
}

/** What a person sees of a message with a file. */
export async function seenFile({ asks }: TestPerson, messageId: string) {
  type Seen = {
    readonly content: string | null;
    readonly delivery: string;
    readonly attachment: SeenAttachment | null;
  };
  const fields = `content delivery deliveryFailure attachment {
    fileName mediaType size url width height thumbnails { url width } }`;
  const { _entities } = await asks<{ _entities: (Seen | null)[] }>(
    `{ _entities(representations: [{ __typename: "ChannelMessage", id: "${messageId}" }]) { ... on ChannelMessage { ${fields} } } }`,
  );
  return _entities[0] ?? null;
}

/** Fetches an address of the gateway from the service itself. */
export const fetched = (world: MessagingWorld, url: string) => fetch(addressAt(world.running.service.url, url));

/** Runs a statement that writes or reads rows. */
export function statement<Row extends object>(world: MessagingWorld, sql: string, parameters: unknown[]) {
  return world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query<Row>(sql, parameters));
}
