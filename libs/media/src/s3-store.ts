import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type GetObjectCommandInput,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { cacheControl, checkedKey, type MediaStore } from './media-store.ts';
import { partBytes, readInParts, type ContentPart } from './read-in-parts.ts';
import { ContentTooLong, MediaUnavailable } from './refusals.ts';

export interface S3StoreOptions {
  readonly endpoint: string;
  /** The address of the same S3 for clients, if it is another. */
  readonly publicEndpoint?: string | undefined;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** For a connection, and for each silence within a request. */
const connectMs = 3_000;
const silenceMs = 15_000;

/**
 * A store in an S3, whose bucket only this service may read. An upload address is bound to a content type and an exact
 * length, and by `If-None-Match` to a key without content.
 */
export function s3Store({ bucket: Bucket, publicEndpoint, endpoint, ...options }: S3StoreOptions): MediaStore {
  const client = clientFor(endpoint, options);
  const signer = clientFor(publicEndpoint ?? endpoint, options);
  return {
    async uploadAddress(key, { contentType, sizeBytes, now, expiresAt }) {
      const put = {
        Bucket,
        Key: checkedKey(key),
        ContentType: contentType,
        ContentLength: sizeBytes,
        IfNoneMatch: '*',
      };
      const url = await getSignedUrl(signer, new PutObjectCommand(put), {
        signingDate: now,
        expiresIn: secondsBetween(now, expiresAt),
        // The SDK leaves the content type out unless it is named here.
        signableHeaders: new Set(['host', 'content-type', 'content-length', 'if-none-match']),
      });
      const headers = [
        { name: 'content-type', value: contentType },
        { name: 'if-none-match', value: '*' },
      ];
      return { url, method: 'PUT', headers, expiresAt };
    },
    downloadAddress: (key, { contentType, signedAt, expiresAt, mayBeKept }) =>
      getSignedUrl(
        signer,
        new GetObjectCommand({
          Bucket,
          Key: checkedKey(key),
          ResponseContentType: contentType,
          ResponseContentDisposition: 'inline',
          ResponseCacheControl: cacheControl(mayBeKept),
        }),
        { signingDate: signedAt, expiresIn: secondsBetween(signedAt, expiresAt) },
      ),
    sizeOf: (key) =>
      unlessMissing(async () => {
        const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket, Key: checkedKey(key) }));
        return ContentLength ?? 0;
      }),
    read: (key, { maxBytes }) =>
      unlessMissing(async () => {
        const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket, Key: checkedKey(key) }));
        if (!Body) return Buffer.alloc(0);
        return readAtMost(Body as AsyncIterable<Uint8Array>, ContentLength ?? 0, maxBytes);
      }),
    open: (key) =>
      unlessMissing(async () => {
        const part = (from: number, IfMatch?: string) =>
          readPart(client, { Bucket, Key: checkedKey(key), IfMatch }, from);
        const { etag, ...first } = await part(0);
        // `If-Match` refuses later parts once the content is replaced, so old and new parts are never mixed.
        return readInParts(first, (from) => available(() => part(from, etag)));
      }),
    write: (key, content, contentType) =>
      available(async () => {
        const put = { Bucket, Key: checkedKey(key), Body: content, ContentType: contentType };
        await client.send(new PutObjectCommand(put));
      }),
    remove: (keys) =>
      available(async () => {
        if (keys.length === 0) return;
        const Delete = { Objects: keys.map((key) => ({ Key: checkedKey(key) })), Quiet: true };
        const { Errors = [] } = await client.send(new DeleteObjectsCommand({ Bucket, Delete }));
        const failed = Errors.filter(({ Code }) => Code !== 'NoSuchKey');
        if (failed.length > 0) throw new MediaUnavailable(new Error(`${failed[0]?.Code}: ${failed[0]?.Message}`));
      }),
    close: () => {
      client.destroy();
      signer.destroy();
    },
  };
}

function clientFor(
  endpoint: string,
  { region, accessKeyId, secretAccessKey }: Omit<S3StoreOptions, 'endpoint' | 'bucket'>,
): S3Client {
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    maxAttempts: 2,
    // Without it, the SDK signs a checksum of an empty body into upload addresses.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: connectMs, socketTimeout: silenceMs },
  });
}

function secondsBetween(from: Date, until: Date): number {
  return Math.floor((until.getTime() - from.getTime()) / 1_000);
}

interface TaggedPart extends ContentPart {
  /** Of the whole content. Undefined if that is empty. */
  readonly etag?: string | undefined;
}

async function readPart(client: S3Client, content: GetObjectCommandInput, from: number): Promise<TaggedPart> {
  const Range = `bytes=${from}-${from + partBytes - 1}`;
  try {
    const { Body, ContentRange, ETag } = await client.send(new GetObjectCommand({ ...content, Range }));
    const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
    const totalBytes = Number(ContentRange?.split('/')[1] ?? bytes.length);
    return { bytes, totalBytes, etag: ETag };
  } catch (error) {
    // No range of an empty content can be asked for.
    const isEmpty = error instanceof S3ServiceException && error.$metadata.httpStatusCode === 416 && from === 0;
    if (isEmpty) return { bytes: new Uint8Array(), totalBytes: 0 };
    throw error;
  }
}

async function readAtMost(body: AsyncIterable<Uint8Array>, length: number, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  // Leaving the loop early ends the request.
  for await (const chunk of body) {
    read += chunk.length;
    if (Math.max(read, length) > maxBytes) throw new ContentTooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function unlessMissing<Result>(read: () => Promise<Result>): Promise<Result | null> {
  return available(() =>
    read().catch((error: unknown) => {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
      throw error;
    }),
  );
}

async function available<Result>(reach: () => Promise<Result>): Promise<Result> {
  return reach().catch((error: unknown) => {
    throw error instanceof ContentTooLong || error instanceof MediaUnavailable ? error : new MediaUnavailable(error);
  });
}
