import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, mkdir, open, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkedKey, type MediaStore } from './media-store.ts';
import { AddressRefused, AlreadyUploaded, ContentTooLong, MediaUnavailable, UploadRefused } from './refusals.ts';
import { readToken, signedToken, type Allowed } from './signed-token.ts';

export interface FolderStoreOptions {
  readonly folder: string;
  /** Under which addresses are signed. All replicas on the folder have the same. */
  readonly secret: Uint8Array;
  /** Where `folderRoutes` is reached by clients, such as `http://localhost:4000/media/tribe-events`. */
  readonly address: string;
  readonly clock: () => Date;
}

/** A store in a folder of this machine, with what `folderRoutes` needs beside. */
export interface FolderStore extends MediaStore {
  /** Takes an upload. @throws {AddressRefused} @throws {UploadRefused} @throws {AlreadyUploaded} */
  receive(token: string, content: Readable, sent: { readonly type: string; readonly length: number }): Promise<void>;
  /** The file behind an address for reading, and what readers are told of it. @throws {AddressRefused} */
  fileAt(token: string): FileAt;
}

export interface FileAt {
  readonly file: string;
  readonly contentType: string;
  readonly mayBeKept: boolean;
}

/**
 * Keeps content in a folder. Each key is a folder with the file `content`, beside which an upload is written under
 * another name until it is whole.
 */
export function folderStore({ folder, secret, address, clock }: FolderStoreOptions): FolderStore {
  const folderOf = (key: string) => join(folder, ...checkedKey(key).split('/'));
  const fileOf = (key: string) => join(folderOf(key), 'content');
  const urlOf = (allowed: Allowed) => `${address}?signed=${signedToken(secret, allowed)}`;
  return {
    async uploadAddress(key, { contentType: type, sizeBytes: size, expiresAt }) {
      const url = urlOf({ may: 'PUT', key: checkedKey(key), type, size, until: expiresAt.getTime() });
      return { url, method: 'PUT', headers: [{ name: 'content-type', value: type }], expiresAt };
    },
    async downloadAddress(key, { contentType: type, expiresAt, mayBeKept: keep }) {
      return urlOf({ may: 'GET', key: checkedKey(key), type, keep, until: expiresAt.getTime() });
    },
    sizeOf: (key) => unlessMissing(async () => (await stat(fileOf(key))).size),
    read: (key, { maxBytes }) =>
      unlessMissing(async () => {
        const file = fileOf(key);
        if ((await stat(file)).size > maxBytes) throw new ContentTooLong();
        return readFile(file);
      }),
    open: (key) => unlessMissing(async () => (await open(fileOf(key))).createReadStream()),
    write: (key, content) =>
      available(async () => {
        const part = await newPart(folderOf(key));
        await writeFile(part, content);
        await rename(part, fileOf(key));
      }),
    remove: (keys) =>
      available(async () => {
        for (const key of keys) {
          await rm(folderOf(key), { recursive: true, force: true });
          // Else an empty folder would stay of each thing that has several keys.
          await rmdir(dirname(folderOf(key))).catch(ignoreUnremovable);
        }
      }),
    async receive(token, content, sent) {
      const allowed = readToken(secret, token, clock());
      if (allowed?.may !== 'PUT') throw new AddressRefused();
      if (sent.type !== allowed.type) throw new UploadRefused('TYPE');
      if (sent.length !== allowed.size) throw new UploadRefused('LENGTH');
      const part = await available(() => newPart(folderOf(allowed.key)));
      await keepWhole(part, fileOf(allowed.key), content).finally(() => rm(part, { force: true }));
    },
    fileAt(token) {
      const allowed = readToken(secret, token, clock());
      if (allowed?.may !== 'GET') throw new AddressRefused();
      return { file: fileOf(allowed.key), contentType: allowed.type, mayBeKept: allowed.keep };
    },
    close: () => undefined,
  };
}

function ignoreUnremovable(error: unknown): void {
  if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
}

async function newPart(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, `${randomUUID()}.part`);
}

/** @throws {AlreadyUploaded} if the file exists, also when two uploads end at once */
async function keepWhole(part: string, file: string, content: Readable): Promise<void> {
  await pipeline(content, createWriteStream(part, { flags: 'wx' }));
  await link(part, file).catch((error: unknown) => {
    throw codeOf(error) === 'EEXIST' ? new AlreadyUploaded() : new MediaUnavailable(error);
  });
}

async function unlessMissing<Result>(read: () => Promise<Result>): Promise<Result | null> {
  return available(() =>
    read().catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }),
  );
}

async function available<Result>(reach: () => Promise<Result>): Promise<Result> {
  return reach().catch((error: unknown) => {
    throw codeOf(error) === undefined ? error : new MediaUnavailable(error);
  });
}

/** The code of an error of the file system, undefined for others. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}
