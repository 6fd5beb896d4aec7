import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ServiceContext } from '@kindred/service/service-context';
import type { FastifyInstance } from 'fastify';
import { In, IsNull } from 'typeorm';
import { isSeenChannel } from '../channels/seen-channels.ts';
import type { Dependencies } from '../dependencies.ts';
import { ChannelMessage } from '../messages/channel-message.ts';
import { wellFormed } from '../outbound/text-content.ts';
import { attachmentsPath, type AllowedFetch } from './attachment-addresses.ts';
import type { Attachment } from './attachment.ts';
import { noFile, openAttachment } from './open-attachment.ts';
import { readAttachments } from './store-attachment.ts';

interface Signed {
  Querystring: { signed?: string };
}

/** What browsers show by themselves and cannot run. Files of other types are offered for download as bytes. */
const shownTypes: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'video/mp4',
  'video/webm',
  'audio/mpeg',
  'audio/ogg',
  'audio/mp4',
  'audio/webm',
]);

/**
 * `GET` of an address of `AttachmentAddresses`: the file of an upload from the media store, else from the homeserver,
 * which shows files to all of its users. So this service decides. 404 for an address that is not valid or not any
 * more, and for a message that the person does not see now; 503 while the store or the homeserver is away.
 */
export function serveAttachments(
  app: FastifyInstance,
  dependencies: Dependencies,
  { work }: Pick<ServiceContext, 'work'>,
): void {
  app.get<Signed>(attachmentsPath, async ({ query }, reply) => {
    const allowed = dependencies.attachments.read(query.signed ?? '', work.now);
    const file = allowed && (await seenAttachment(work, allowed));
    if (!file) throw new NotFound(noFile);
    const content = await openAttachment(dependencies, file);
    const isShown = shownTypes.has(file.mediaType);
    return (
      reply
        .header('content-type', isShown ? file.mediaType : 'application/octet-stream')
        .header('content-disposition', dispositionOf(file, isShown))
        .header('x-content-type-options', 'nosniff')
        // Content of people never runs as a page of this origin.
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'no-store')
        .send(content)
    );
  });
}

/** Null for a message that was deleted, or that the person does not see any more. */
function seenAttachment(work: UnitOfWork, { messageId, viewerId }: AllowedFetch): Promise<Attachment | null> {
  return work.read({ role: 'person', id: viewerId }, async (tx) => {
    const where = { id: In([messageId]), channelId: isSeenChannel(viewerId), deletedAt: IsNull() };
    if (!(await tx.findOne(ChannelMessage, where))) return null;
    const [file] = await readAttachments(tx, [messageId]);
    return file ?? null;
  });
}

/** The name by RFC 5987, as it may have any characters. */
function dispositionOf({ fileName }: Attachment, isShown: boolean): string {
  const encoded = encodeURIComponent(wellFormed(fileName)).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  return `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded}`;
}
