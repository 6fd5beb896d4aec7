import { newId } from '@kindred/contracts/uuid';
import { addressAt, sendContent, type SentTo } from '@kindred/testkit/send-content';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export interface Started {
  readonly media: { readonly id: string; readonly status: string };
  readonly upload: SentTo | null;
}

export const startFields = 'media { id status } upload { url method headers { name value } expiresAt }';

/** Begins an upload of some content to a tribe or an event. */
export function starts(
  person: TestPerson,
  place: { readonly tribeId?: string; readonly eventId?: string },
  content: Buffer,
  contentType = 'image/jpeg',
): Promise<Started> {
  const input = { idempotencyKey: newId(), ...place, contentType, size: content.length };
  return person.does<Started>('startMediaUpload', input, startFields);
}

/** The address as the service itself is reached, without a gateway. */
export function at(world: TribeWorld, url: string): URL {
  return addressAt(world.running.service.url, url);
}

export function sends(world: TribeWorld, upload: SentTo, content: Buffer, type?: string): Promise<Response> {
  return sendContent(world.running.service.url, upload, content, type);
}

/** Uploads content and has it checked. Gives the id of the media. */
export async function givenMedia(
  world: TribeWorld,
  person: TestPerson,
  place: { readonly tribeId?: string; readonly eventId?: string },
  content: Buffer,
  contentType = 'image/jpeg',
): Promise<string> {
  const { media, upload } = await starts(person, place, content, contentType);
  if (!upload) throw new Error('A new upload has an address.');
  const answer = await sends(world, upload, content);
  if (!answer.ok) throw new Error(`The upload was refused: ${answer.status} ${await answer.text()}`);
  await person.does('finishMediaUpload', { mediaId: media.id }, 'media { status }');
  await world.runJob('verify-media');
  return media.id;
}

export interface SeenMedia {
  readonly id: string;
  readonly status: string;
  readonly refusal: string | null;
  readonly url: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly thumbnails: readonly { readonly url: string; readonly width: number }[];
  readonly event: { readonly id: string } | null;
  readonly uploadedBy: { readonly id: string };
}

/** What a person sees of media, null if nothing. */
export async function seenMedia(person: TestPerson, id: string): Promise<SeenMedia | null> {
  const fields = 'id status refusal url width height thumbnails { url width } event { id } uploadedBy { id }';
  const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on EventMedia { ${fields} } } }`;
  const all = [{ __typename: 'EventMedia', id }];
  const { _entities } = await person.asks<{ _entities: (SeenMedia | null)[] }>(query, { all });
  return _entities[0] ?? null;
}
