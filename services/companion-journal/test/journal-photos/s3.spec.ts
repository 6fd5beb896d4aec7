import { givenPhoto } from '@kindred/media/given-media.fixture';
import { s3Variables } from '@kindred/testkit/environment';
import { skip } from '@kindred/testkit/skip';
import { journalWorld, type JournalWorld } from '../journal/journal-world.ts';
import { writes } from '../journal/given-entries.ts';
import { seenPhoto, starts } from './given-photos.ts';

const photo = givenPhoto();

if (s3Variables) {
  const settings = s3Variables;
  describe('photos in an S3', () => {
    let world: JournalWorld;
    beforeAll(async () => {
      world = await journalWorld(settings);
    });
    afterAll(() => world?.stop());

    it('go there by the signed address, are shown by another, and are gone once they are deleted', async () => {
      const ann = await world.person();
      const { id: entryId } = await writes(ann, 'A day at the sea');
      const content = await photo;
      const { upload, photo: begun } = await starts(ann, entryId, content);
      const headers = Object.fromEntries((upload?.headers ?? []).map(({ name, value }) => [name, value]));
      const put = (body: Buffer) =>
        fetch(upload?.url ?? '', { method: 'PUT', headers, body: new Uint8Array(body) }).then(({ ok }) => ok);
      expect([await put(content.subarray(1)), await put(content), await put(content)]).toEqual([false, true, false]);
      await ann.does('finishJournalPhotoUpload', { photoId: begun.id }, 'photo { status }');
      await world.runJob('verify-journal-photos');
      const url = (await seenPhoto(ann, begun.id))?.url ?? '';
      const shown = await fetch(url);
      expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect((await fetch(upload?.url ?? '')).ok).toBe(false);
      await ann.does('deleteJournalPhoto', { photoId: begun.id }, 'deletedId');
      await world.runJob('clear-journal-photos');
      expect((await fetch(url)).ok).toBe(false);
    });
  });
} else {
  describe('photos in an S3', () => {
    it('go there by the signed address', () => skip('needs S3_ENDPOINT'));
  });
}
