import { hkdfSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { folderRoutes } from './folder-routes.ts';
import { folderStore } from './folder-store.ts';
import type { MediaStore } from './media-store.ts';

/** What a service with pictures and videos is told, beside its own settings. */
export const mediaSettings = {
  S3_ENDPOINT: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'an S3 for pictures and videos; without one, they are kept in MEDIA_FOLDER',
    }),
  ),
  S3_PUBLIC_ENDPOINT: Type.Optional(
    Type.String({ pattern: '^https?://', description: 'the address of the same S3 for people, if it is another' }),
  ),
  S3_BUCKET: Type.Optional(Type.String({ minLength: 1, description: 'a bucket that this service alone may read' })),
  S3_REGION: Type.String({ default: 'us-east-1', description: 'the region that requests to the S3 are signed for' }),
  S3_ACCESS_KEY_ID: Type.Optional(Type.String({ minLength: 1, description: 'who this service is to the S3' })),
  S3_SECRET_ACCESS_KEY: Type.Optional(Type.String({ minLength: 1, description: "this service's secret at the S3" })),
  MEDIA_FOLDER: Type.Optional(
    Type.String({
      minLength: 1,
      description: 'a folder for pictures and videos, which all replicas share; by default a temporary one',
    }),
  ),
};

const settings = Type.Object(mediaSettings);
export type MediaSettings = Static<typeof settings>;

export interface MediaStoreOptions {
  readonly service: string;
  readonly environment: MediaSettings & { readonly CURSOR_SECRET: string };
  /** The gateway's address as people reach it. */
  readonly publicUrl: string;
  readonly clock: () => Date;
  readonly logger: Logger;
}

export interface MadeMediaStore {
  readonly store: MediaStore;
  /** Adds the routes behind the store's addresses. An S3 has its own. */
  serve(app: FastifyInstance): void;
}

/** The store that the settings ask for. */
export function makeMediaStore({ service, environment, publicUrl, clock, logger }: MediaStoreOptions): MadeMediaStore {
  const { S3_ENDPOINT, CURSOR_SECRET, MEDIA_FOLDER } = environment;
  if (S3_ENDPOINT !== undefined) return { store: s3StoreOf(S3_ENDPOINT, environment), serve: () => undefined };
  if (MEDIA_FOLDER === undefined) logger.info('Pictures and videos are kept in a temporary folder of this machine');
  const path = `/media/${service}`;
  const store = folderStore({
    folder: MEDIA_FOLDER ?? join(tmpdir(), `kindred-media-${service}`),
    secret: new Uint8Array(hkdfSync('sha256', CURSOR_SECRET, '', 'addresses of media', 32)),
    address: `${publicUrl.replace(/\/$/, '')}${path}`,
    clock,
  });
  return { store, serve: (app) => folderRoutes(app, path, store) };
}

/** The SDK takes most of a second to load, so a start does not wait for it. */
function s3StoreOf(endpoint: string, environment: MediaSettings): MediaStore {
  const options = {
    endpoint,
    publicEndpoint: environment.S3_PUBLIC_ENDPOINT,
    bucket: needed(environment, 'S3_BUCKET'),
    region: environment.S3_REGION,
    accessKeyId: needed(environment, 'S3_ACCESS_KEY_ID'),
    secretAccessKey: needed(environment, 'S3_SECRET_ACCESS_KEY'),
  };
  let loading: Promise<MediaStore> | undefined;
  const loaded = () => (loading ??= import('./s3-store.ts').then(({ s3Store }) => s3Store(options)));
  return {
    uploadAddress: async (...asked) => (await loaded()).uploadAddress(...asked),
    downloadAddress: async (...asked) => (await loaded()).downloadAddress(...asked),
    sizeOf: async (...asked) => (await loaded()).sizeOf(...asked),
    read: async (...asked) => (await loaded()).read(...asked),
    open: async (...asked) => (await loaded()).open(...asked),
    write: async (...asked) => (await loaded()).write(...asked),
    remove: async (...asked) => (await loaded()).remove(...asked),
    close: () => void loading?.then((store) => store.close()),
  };
}

function needed(environment: MediaSettings, name: 'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'): string {
  const value = environment[name];
  if (value === undefined) throw new Error(`S3_ENDPOINT needs ${name} beside it.`);
  return value;
}
