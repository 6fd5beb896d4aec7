import type { Readable } from 'node:stream';

/** Where a client sends content, and what it must send with it. It serves one upload, until it ends. */
export interface UploadAddress {
  readonly url: string;
  readonly method: 'PUT';
  /** The store refuses the content without any of these, and with another value. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly expiresAt: Date;
}

/** What an upload address is bound to. */
export interface Upload {
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly now: Date;
  /** A whole number of seconds after `now`. */
  readonly expiresAt: Date;
}

export interface Download {
  /** What readers are told of the content. */
  readonly contentType: string;
  /** When it was signed. The same moment gives the same address, so that readers can cache. */
  readonly signedAt: Date;
  readonly expiresAt: Date;
  /** Whether readers may keep the content for an hour. If not, they are told to keep none of it. */
  readonly mayBeKept: boolean;
}

/** What readers are told of keeping content. */
export const cacheControl = (mayBeKept: boolean) => (mayBeKept ? 'private, max-age=3600, immutable' : 'no-store');

/**
 * Where the content of pictures and videos is kept: in an S3, or in a local folder. Content goes in and out by signed
 * addresses, and the service itself reads, writes and removes it. A key is one or more names of letters, digits, `-`
 * and `.`, separated by `/`.
 *
 * Every method that reaches the store rejects with {@link MediaUnavailable} while the store is away.
 */
export interface MediaStore {
  /** Signs an address for one upload under a key. Asks no one. A second upload to it is refused. */
  uploadAddress(key: string, upload: Upload): Promise<UploadAddress>;
  /** Signs an address at which the content can be read. Asks no one, so the content may be missing. */
  downloadAddress(key: string, download: Download): Promise<string>;
  /** Null if there is none. */
  sizeOf(key: string): Promise<number | null>;
  /** Null if there is none. @throws {ContentTooLong} */
  read(key: string, most: { readonly maxBytes: number }): Promise<Buffer | null>;
  /**
   * The content as it comes, for one reader, who may take any time. Null if there is none. A reader that stops early
   * destroys it.
   */
  open(key: string): Promise<Readable | null>;
  /** Replaces what is there. */
  write(key: string, content: Buffer, contentType: string): Promise<void>;
  /** Also succeeds for keys without content. */
  remove(keys: readonly string[]): Promise<void>;
  close(): void;
}

const keys = /^[a-z0-9-]+(\.[a-z0-9]+)?(\/[a-z0-9-]+(\.[a-z0-9]+)?)*$/i;

/** A key becomes a part of paths and addresses, so one of another form is a fault. */
export function checkedKey(key: string): string {
  if (!keys.test(key) || key.length > 200) throw new Error(`This is no key of a media store: ${key}`);
  return key;
}
