import { parseEmailAddress } from '@kindred/contracts/email-address';

/** A mail to one person. */
export interface Mail {
  /** An address in its one form. */
  readonly to: string;
  /** What the mail is about, for logs and metrics: the only part of it that may stand there. */
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Stays the same when a mail is sent again after a crash, so that the receiving side can see that it is one mail. */
  readonly id?: string;
}

/** The port for mail. Jobs call it for mails that operations have queued. Never call it inside a transaction. */
export interface Mailer {
  /**
   * Resolves when the next server has taken the mail, or it is kept.
   * @throws {UnsafeMail} before anything is sent @throws {MailNotSent}
   */
  send(mail: Mail): Promise<void>;
  /** Throws when mail could not be sent now. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** A mail that could turn into another one. It is a fault of ours, never a refusal that a caller sees. */
export class UnsafeMail extends Error {
  override readonly name = 'UnsafeMail';
}

/** Says whether trying again makes sense. The server's words are in the cause: they may repeat the address. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
  readonly permanent: boolean;

  constructor({ permanent, cause }: { permanent: boolean; cause: unknown }) {
    super(permanent ? 'The mail server refused this mail.' : 'The mail server could not take this mail now.', {
      cause,
    });
    this.permanent = permanent;
  }
}

/**
 * Refuses what could add a header or a recipient (a line break in the subject, more than one address), and what no mail
 * of ours would be: every part goes through it before it is sent or kept.
 * @throws {UnsafeMail}
 */
export function refuseUnsafeMail({ to, kind, subject, text, html = '', id }: Mail): void {
  if (!/^[A-Z][A-Z_]{0,39}$/.test(kind)) throw new UnsafeMail('The kind of a mail is a word in capitals.');
  const refuse = (what: string) => {
    throw new UnsafeMail(`The ${what} of a mail of kind ${kind} is none.`);
  };
  if (!isOneAddress(to)) refuse('address');
  if (subject.length === 0 || subject.length > 200 || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(subject)) refuse('subject');
  if (text.trim() === '' || noText.test(text)) refuse('text');
  if (noText.test(html)) refuse('HTML');
  if (id !== undefined && !/^[\w-]{1,64}$/.test(id)) refuse('id');
}

/** Control characters, bare carriage returns among them, and lone surrogates. */
const noText = /[^\P{Cc}\n]|\p{Cs}/u;

function isOneAddress(to: string): boolean {
  try {
    return parseEmailAddress(to) === to;
  } catch {
    return false;
  }
}
