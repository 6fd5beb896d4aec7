import { randomUUID } from 'node:crypto';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import { expectSame } from '../unexpected.ts';

const start = /* GraphQL */ `mutation StartPhoto($input: StartJournalPhotoUploadInput!) { startJournalPhotoUpload(input: $input) { photo { id } upload { url headers { name value } } } }`;
const finish = /* GraphQL */ `mutation FinishPhoto($input: FinishJournalPhotoUploadInput!) { finishJournalPhotoUpload(input: $input) { photo { id } } }`;
const photos = /* GraphQL */ `query Photos($id: ID!) { node(id: $id) { ... on JournalEntry { photos { id url } } } }`;

interface Started {
  readonly photo: { readonly id: string };
  readonly upload: {
    readonly url: string;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
  };
}

/** A PNG of one black pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** Adds a photo to an entry of a person's journal, and waits until it is shown. Gives its id. */
export async function addPhoto(graph: Graph, token: string, entryId: string): Promise<string> {
  const input = { idempotencyKey: randomUUID(), entryId, contentType: 'image/png', size: pixel.length };
  const begun = await graph.run<{ startJournalPhotoUpload: Started }>(start, { input }, token);
  const { photo, upload } = begun.startJournalPhotoUpload;
  const headers = Object.fromEntries(upload.headers.map(({ name, value }) => [name, value]));
  const sent = await fetch(upload.url, { method: 'PUT', headers, body: new Uint8Array(pixel) });
  expectSame('whether the photo arrived', sent.ok, true);
  await graph.run(finish, { input: { photoId: photo.id } }, token);
  return eventually(async () => {
    const { node } = await graph.run<{ node: { photos: { id: string; url: string }[] } }>(
      photos,
      { id: entryId },
      token,
    );
    expectSame(
      'photos',
      node.photos.map(({ id }) => id),
      [photo.id],
    );
    expectSame('the photo', (await fetch(node.photos[0]?.url ?? '')).headers.get('content-type'), 'image/png');
    return photo.id;
  });
}
