import { refuseUnsafeMail, type Mail, type Mailer } from './mailer.ts';

export interface KeptMail extends Mail {
  readonly sentAt: Date;
}

/** A mailer that sends nothing on: what it is given can be read. */
export interface Mailbox extends Mailer {
  /** The newest first; to one address, or to all. */
  messages(to?: string): readonly KeptMail[];
}

/**
 * Keeps the last mails in memory, `keep` at most: one that grew with every registration would end the process some day.
 */
export function mailbox({ keep = 500, clock = () => new Date() } = {}): Mailbox {
  const kept: KeptMail[] = [];

  return {
    async send(mail) {
      refuseUnsafeMail(mail);
      kept.unshift({ ...mail, sentAt: clock() });
      kept.length = Math.min(kept.length, keep);
    },
    messages: (to) => kept.filter((mail) => to === undefined || mail.to === to.trim().toLowerCase()),
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
