import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kindred/contracts/uuid';
import { sendContent, type SentTo } from '@kindred/testkit/send-content';
import type { CompanionWorld, TestPerson } from '../companion-world.ts';
import { journalWorld } from '../journal/journal-world.ts';

export interface Started {
  readonly photo: { readonly id: string; readonly status: string };
  readonly upload: SentTo | null;
}

export const startFields = 'photo { id status } upload { url method headers { name value } expiresAt }';

/** A world of journals with a folder of its own for photos. */
export async function photoWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'kindred-photos-'));
  const world = await journalWorld({ MEDIA_FOLDER: folder });
  return {
    ...world,
    folder,
    async stop(): Promise<void> {
      await world.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type PhotoWorld = Awaited<ReturnType<typeof photoWorld>>;

/** An upload as a client asks for it. */
export const photoInput = (entryId: string, change: object = {}) => ({
  idempotencyKey: newId(),
  entryId,
  contentType: 'image/jpeg',
  size: 1_000,
  ...change,
});

/** Begins the upload of some content. */
export function starts(person: TestPerson, entryId: string, content: Buffer, contentType = 'image/jpeg') {
  const input = photoInput(entryId, { contentType, size: content.length });
  return person.does<Started>('startJournalPhotoUpload', input, startFields);
}

/** Begins an upload, sends the content and says so. Gives the photo's id. */
export async function uploads(
  world: CompanionWorld,
  person: TestPerson,
  entryId: string,
  content: Buffer,
  contentType = 'image/jpeg',
): Promise<string> {
  const { photo, upload } = await starts(person, entryId, content, contentType);
  if (!upload) throw new Error('A new upload has an address.');
  const answer = await sendContent(world.running.service.url, upload, content);
  if (!answer.ok) throw new Error(`The upload was refused: ${answer.status} ${await answer.text()}`);
  await person.does('finishJournalPhotoUpload', { photoId: photo.id }, 'photo { status }');
  return photo.id;
}

/** Uploads content and has it checked. */
export async function givenPhotoOf(...given: Parameters<typeof uploads>): Promise<string> {
  const id = await uploads(...given);
  await given[0].runJob('verify-journal-photos');
  return id;
}

export interface SeenPhoto {
  readonly id: string;
  readonly status: string;
  readonly refusal: string | null;
  readonly url: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly thumbnails: readonly { readonly url: string; readonly width: number }[];
  readonly entry: { readonly id: string };
}

/** What a person sees of a photo, null if nothing. */
export async function seenPhoto({ asks }: TestPerson, id: string): Promise<SeenPhoto | null> {
  const fields = 'id status refusal url width height thumbnails { url width } entry { id }';
  const { _entities } = await asks<{ _entities: (SeenPhoto | null)[] }>(
    `{ _entities(representations: [{ __typename: "JournalPhoto", id: "${id}" }]) { ... on JournalPhoto { ${fields} } } }`,
  );
  return _entities[0] ?? null;
}

/** The ids of the photos of an entry, null if the person does not see the entry. */
export async function photosOf({ asks }: TestPerson, entryId: string): Promise<string[] | null> {
  const { _entities } = await asks<{ _entities: ({ photos: { id: string }[] } | null)[] }>(
    `{ _entities(representations: [{ __typename: "JournalEntry", id: "${entryId}" }]) { ... on JournalEntry { photos { id } } } }`,
  );
  return _entities[0]?.photos.map(({ id }) => id) ?? null;
}
