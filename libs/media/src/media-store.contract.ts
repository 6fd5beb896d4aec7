import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { MediaStore, UploadAddress } from './media-store.ts';
import { ContentTooLong } from './refusals.ts';

export interface StoreUnderTest {
  readonly store: MediaStore;
  stop(): Promise<void>;
}

const picture = Buffer.from('the bytes of a picture');
const contentType = 'image/png';
const second = 1_000;

/** What every store holds to. */
export function mediaStoreContract(name: string, start: () => Promise<StoreUnderTest>): void {
  let tested: StoreUnderTest;
  let key: string;
  const store = () => tested.store;
  const addressFor = (change: { sizeBytes?: number; seconds?: number } = {}): Promise<UploadAddress> => {
    // S3 counts whole seconds from when an address was signed.
    const now = new Date(Math.floor(Date.now() / second) * second);
    const { sizeBytes = picture.length, seconds = 60 } = change;
    const signedAt = seconds < 0 ? new Date(now.getTime() + 2 * seconds * second) : now;
    const expiresAt = new Date(now.getTime() + seconds * second);
    return store().uploadAddress(key, { contentType, sizeBytes, now: signedAt, expiresAt });
  };
  const readFrom = async (seconds: number) => {
    const signedAt = new Date(Math.floor(Date.now() / second) * second + Math.min(0, 2 * seconds * second));
    const expiresAt = new Date(signedAt.getTime() + Math.abs(seconds) * second);
    return store().downloadAddress(key, { contentType, signedAt, expiresAt, mayBeKept: false });
  };
  const content = () => store().read(key, { maxBytes: 1_000 });

  describe(`the media store ${name}`, () => {
    beforeAll(async () => {
      tested = await start();
    });
    afterAll(() => tested?.stop());
    beforeEach(() => {
      key = `test/${randomUUID()}`;
    });

    it.each([
      ['another content type', { 'content-type': 'image/svg+xml' }, picture],
      ['more than was signed for', {}, Buffer.concat([picture, Buffer.from('!')])],
      ['less than was signed for', {}, picture.subarray(1)],
    ])('refuses an upload of %s', async (_name, headers, body) => {
      const answer = await put(await addressFor(), body, headers);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await content()).toBeNull();
    });

    it('refuses an upload without a length', async () => {
      const { url, headers } = await addressFor();
      const body = new Blob([picture]).stream();
      const answer = await fetch(url, {
        method: 'PUT',
        headers: asHeaders(headers),
        body,
        duplex: 'half',
      } as RequestInit);
      expect(answer.ok).toBe(false);
      expect(await content()).toBeNull();
    });

    it('refuses an upload to an address that has ended, and to one that was altered', async () => {
      expect((await put(await addressFor({ seconds: -60 }))).status).toBe(403);
      const address = await addressFor();
      expect((await put({ ...address, url: altered(address.url) })).status).toBe(403);
      expect(await content()).toBeNull();
    });

    it('refuses a second upload to the same address', async () => {
      const address = await addressFor();
      expect((await put(address)).ok).toBe(true);
      const other = Buffer.from('the bytes of a pictura');
      const again = await put(address, other);
      expect([409, 412]).toContain(again.status);
      expect(await content()).toEqual(picture);
    });

    it('refuses to show content at an address for uploading', async () => {
      const { url } = await addressFor();
      await put(await addressFor());
      expect((await fetch(url)).status).toBe(403);
    });

    it('refuses to show content at an address that has ended, and at one that was altered', async () => {
      await store().write(key, picture, contentType);
      expect((await fetch(await readFrom(-60))).status).toBe(403);
      expect((await fetch(altered(await readFrom(60)))).status).toBe(403);
    });

    it('refuses to read content that is longer than its reader takes', async () => {
      await store().write(key, picture, contentType);
      await expect(store().read(key, { maxBytes: picture.length - 1 })).rejects.toThrow(ContentTooLong);
    });

    it('has what was uploaded', async () => {
      expect((await put(await addressFor())).ok).toBe(true);
      expect(await store().sizeOf(key)).toBe(picture.length);
      expect(await content()).toEqual(picture);
    });

    it('shows what was written, by its type and in ranges, at the same address for the same moment', async () => {
      await store().write(key, picture, contentType);
      const signed = { contentType, mayBeKept: true, signedAt: new Date(Math.floor(Date.now() / 60_000) * 60_000) };
      const expiresAt = new Date(signed.signedAt.getTime() + 3_600_000);
      const url = await store().downloadAddress(key, { ...signed, expiresAt });
      expect(await store().downloadAddress(key, { ...signed, expiresAt })).toBe(url);
      const whole = await fetch(url);
      expect([whole.status, whole.headers.get('content-type')]).toEqual([200, contentType]);
      expect(whole.headers.get('cache-control')).toBe('private, max-age=3600, immutable');
      expect(Buffer.from(await whole.arrayBuffer())).toEqual(picture);
      const part = await fetch(url, { headers: { range: 'bytes=4-8' } });
      expect([part.status, await part.text()]).toEqual([206, 'bytes']);
    });

    it('tells readers to keep nothing of content that may not be kept', async () => {
      await store().write(key, picture, contentType);
      const answer = await fetch(await readFrom(60));
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    });

    it('gives content as it comes, again for each reader', async () => {
      await store().write(key, picture, contentType);
      for (let nth = 0; nth < 2; nth += 1) {
        const opened = await store().open(key);
        expect(opened && (await buffer(opened))).toEqual(picture);
      }
    });

    it('gives content that is long or empty as it comes', async () => {
      for (const content of [Buffer.alloc(2_500_000, picture), Buffer.alloc(0)]) {
        await store().write(key, content, contentType);
        const opened = await store().open(key);
        expect(opened && (await buffer(opened)).equals(content)).toBe(true);
      }
    });

    it('knows nothing of content that was never there, or was removed, and removes it again', async () => {
      await store().write(key, picture, contentType);
      await store().remove([key, `${key}/320`]);
      await store().remove([key]);
      expect([await store().sizeOf(key), await content(), await store().open(key)]).toEqual([null, null, null]);
      expect((await fetch(await readFrom(60))).ok).toBe(false);
    });
  });
}

function put({ url, headers }: UploadAddress, body = picture, other: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'PUT', headers: { ...asHeaders(headers), ...other }, body: new Uint8Array(body) });
}

const asHeaders = (headers: UploadAddress['headers']) =>
  Object.fromEntries(headers.map(({ name, value }) => [name, value]));

/** The same address with another signature. */
function altered(url: string): string {
  return url.slice(0, -1) + (url.endsWith('0') ? '1' : '0');
}
