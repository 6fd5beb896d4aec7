import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { parseId } from '@kindred/contracts/uuid';

/** A signed permission for one person to fetch the file of one message. */
export interface AllowedFetch {
  readonly messageId: string;
  readonly viewerId: string;
}

export const attachmentsPath = '/media/messaging-agents';

const tenMinutesMs = 600_000;

/**
 * Addresses at which one person can fetch a file for ten minutes, without a token. Each is signed, and the service
 * looks again whether the person sees the message when the address is used.
 */
export class AttachmentAddresses {
  readonly #secret: Uint8Array;
  readonly #base: string;

  /** @param secret any secret of the service, from which that of the addresses is derived */
  constructor({ secret, publicUrl }: { readonly secret: string; readonly publicUrl: string }) {
    this.#secret = new Uint8Array(hkdfSync('sha256', secret, '', 'addresses of attachments', 32));
    this.#base = `${publicUrl.replace(/\/$/, '')}${attachmentsPath}`;
  }

  addressOf({ messageId, viewerId }: AllowedFetch, now: Date): string {
    const text = `${messageId}.${viewerId}.${now.getTime() + tenMinutesMs}`;
    return `${this.#base}?signed=${text}.${this.#macOf(text)}`;
  }

  /** Null for what was not signed here, was changed, or has ended. */
  read(signed: string, now: Date): AllowedFetch | null {
    const [messageId = '', viewerId = '', until = '', mac = ''] = signed.split('.');
    const [given, right] = [Buffer.from(mac), Buffer.from(this.#macOf(`${messageId}.${viewerId}.${until}`))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
    const [message, viewer] = [parseId(messageId), parseId(viewerId)];
    if (message === null || viewer === null || Number(until) <= now.getTime()) return null;
    return { messageId: message, viewerId: viewer };
  }

  #macOf(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}
