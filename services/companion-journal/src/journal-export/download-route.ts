import { NotFound } from '@kindred/contracts/domain-error';
import type { ServiceContext } from '@kindred/service/service-context';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { useExport } from './export-journal.ts';
import { journalZip } from './journal-zip.ts';

/**
 * `GET /journal-exports/:id/:secret`: a person's journal as a zip. The secret stands for a token, since a browser sends
 * none with a download. An address serves once. One that was used and one that never was get the same answer.
 */
export function downloadRoute(
  app: FastifyInstance,
  { media }: Dependencies,
  { work }: Pick<ServiceContext, 'work'>,
): void {
  app.get<{ Params: { id: string; secret: string } }>('/journal-exports/:id/:secret', async (request, reply) => {
    const { id, secret } = request.params;
    const ownerId = await useExport(work, id, secret);
    if (ownerId === null) throw new NotFound('No export');
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="journal-${work.now.toISOString().slice(0, 10)}.zip"`)
      .header('cache-control', 'no-store')
      .send(await journalZip(work, media.store, ownerId));
  });
}
