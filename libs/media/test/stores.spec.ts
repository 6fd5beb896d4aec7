import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { s3Variables } from '@kindred/testkit/environment';
import { skip } from '@kindred/testkit/skip';
import Fastify from 'fastify';
import { folderRoutes } from '../src/folder-routes.ts';
import { folderStore, type FolderStore } from '../src/folder-store.ts';
import { mediaStoreContract } from '../src/media-store.contract.ts';
import { s3Store } from '../src/s3-store.ts';

mediaStoreContract('in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kindred-media-'));
  const app = Fastify({ bodyLimit: 10 });
  app.setErrorHandler((error: Error & { kind?: string }, _request, reply) => {
    const status = error.kind === 'forbidden' ? 403 : error.kind === 'conflict' ? 409 : 400;
    return reply.code(status).send({ message: error.message });
  });
  let store: FolderStore | undefined;
  const routed = {
    receive: (...sent: Parameters<FolderStore['receive']>) => store?.receive(...sent),
    fileAt: (token: string) => store?.fileAt(token),
  } as FolderStore;
  folderRoutes(app, '/media', routed);
  const address = `${await app.listen({ port: 0 })}/media`;
  store = folderStore({ folder, secret: randomBytes(32), address, clock: () => new Date() });
  return {
    store,
    stop: async () => {
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
});

if (s3Variables) {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = s3Variables;
  mediaStoreContract('of an S3', async () => {
    const store = s3Store({
      endpoint: S3_ENDPOINT,
      bucket: S3_BUCKET,
      region: S3_REGION,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    });
    return { store, stop: async () => store.close() };
  });
} else {
  describe('the media store of an S3', () => {
    it('passes the contract of stores', () => skip('needs S3_ENDPOINT'));
  });
}
