import { eventually } from '@kindred/testkit/eventually';
import { readDesk } from './desk.ts';
import { shown, Unexpected } from './unexpected.ts';

/** A mail as the desk keeps it; its times are ISO 8601. */
export interface MailRead {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

/** The mail that the house sent. */
export interface Mail {
  /** All mail to an address so far, the newest first. */
  to(address: string): Promise<readonly MailRead[]>;
  /**
   * Waits up to 10 s for a mail whose link ends in `token=…` and gives that token; the newest mail's, and not one seen
   * before.
   */
  tokenFor(address: string, notThese?: readonly string[]): Promise<string>;
}

/** Reads mail at a desk. */
export function mailAt(desk: string): Mail {
  const to = (address: string) => readDesk<MailRead[]>(desk, '/mailbox.json', { to: address });
  return {
    to,
    tokenFor: (address, notThese = []) =>
      eventually(
        async () => {
          const mails = await to(address);
          const token = mails
            .flatMap((mail) => /token=([\w.~-]+)/.exec(mail.text)?.[1] ?? [])
            .find((one) => !notThese.includes(one));
          if (token !== undefined) return token;
          throw new Unexpected(`no mail with a link came to ${address}`, 'a link that ends in token=…', shown(mails));
        },
        { withinMs: 10_000 },
      ),
  };
}
