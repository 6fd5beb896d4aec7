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
  /** For mails that come again and again: how their reader ends them. */
  readonly unsubscribe?: Unsubscribe;
}

/** How a mail program unsubscribes its reader (RFC 2369, RFC 8058). */
export interface Unsubscribe {
  /** A POST to it ends the mails at once, without signing in. Mail programs offer it only for https. */
  readonly url: string;
  /** `mailto:` an address that ends them too, for programs that do not POST. */
  readonly mailto?: string;
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
  /** The connection broke when the mail may have been handed over: sent again, it may arrive twice. */
  readonly maybeSent: boolean;

  constructor({ permanent, maybeSent = false, cause }: { permanent: boolean; maybeSent?: boolean; cause: unknown }) {
    super(permanent ? 'The mail server refused this mail.' : 'The mail server could not take this mail now.', {
      cause,
    });
    this.permanent = permanent;
    this.maybeSent = maybeSent;
  }
}

/**
 * Refuses what could add a header or a recipient (a line break in the subject, more than one address), and what no mail
 * of ours would be: every part goes through it before it is sent or kept.
 * @throws {UnsafeMail}
 */
export function refuseUnsafeMail({ to, kind, subject, text, html = '', id, unsubscribe }: Mail): void {
  if (!/^[A-Z][A-Z_]{0,39}$/.test(kind)) throw new UnsafeMail('The kind of a mail is a word in capitals.');
  const refuse = (what: string) => {
    throw new UnsafeMail(`The ${what} of a mail of kind ${kind} is none.`);
  };
  if (!isOneAddress(to)) refuse('address');
  if (subject.length === 0 || subject.length > 200 || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(subject)) refuse('subject');
  if (text.trim() === '' || noText.test(text)) refuse('text');
  if (noText.test(html)) refuse('HTML');
  if (id !== undefined && !/^[\w-]{1,64}$/.test(id)) refuse('id');
  if (unsubscribe && !isUnsubscribe(unsubscribe)) refuse('way to unsubscribe');
}

/** Both stand in a header between angle brackets, separated by a comma. */
function isUnsubscribe({ url, mailto }: Unsubscribe): boolean {
  const isPlain = (text: string) => text.length <= 500 && /^[!-~]+$/.test(text) && !/[<>,"\\]/.test(text);
  return (
    /^https?:\/\//.test(url) &&
    isPlain(url) &&
    (mailto === undefined || (mailto.startsWith('mailto:') && isPlain(mailto)))
  );
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
