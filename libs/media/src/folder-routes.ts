import send from '@fastify/send';
import { dirname } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FileAt, FolderStore } from './folder-store.ts';
import { cacheControl } from './media-store.ts';
import { AddressRefused, UploadRefused } from './refusals.ts';

interface Signed {
  Querystring: { signed?: string };
}

/**
 * `PUT path?signed=…` takes an upload, and `GET path?signed=…` answers with content, at addresses that the store
 * signed. They need no access token, so they are in no log. Reading knows ranges, for players.
 */
export function folderRoutes(app: FastifyInstance, path: string, store: FolderStore): void {
  // In a context of its own, so that no other route takes bodies of any type.
  void app.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    // Without a parser that reads it, the body stays a stream. A longer one than signed is refused before it is read.
    routes.addContentTypeParser('*', (_request, _body, done) => done(null));
    routes.put<Signed>(path, async ({ query, headers, raw }, reply) => {
      const length = Number(headers['content-length'] ?? Number.NaN);
      if (!Number.isSafeInteger(length)) throw new UploadRefused('LENGTH');
      await store.receive(query.signed ?? '', raw, { type: headers['content-type'] ?? '', length });
      return reply.code(204).send();
    });
    routes.get<Signed>(path, async ({ query, raw }, reply) => {
      const { file, ...shown } = store.fileAt(query.signed ?? '');
      const found = await send(raw, 'content', { root: dirname(file), cacheControl: false });
      if (found.type !== 'file') throw new AddressRefused();
      return answer(reply, found, shown);
    });
  });
}

type Found = Awaited<ReturnType<typeof send>>;

function answer(
  reply: FastifyReply,
  { statusCode, headers, stream }: Found,
  { contentType, mayBeKept }: Omit<FileAt, 'file'>,
) {
  return (
    reply
      .code(statusCode)
      .headers(headers)
      .header('content-type', contentType)
      .header('content-disposition', 'inline')
      // Content of people never runs as a page of this origin.
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', cacheControl(mayBeKept))
      .send(stream)
  );
}
