import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface InboxMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | undefined;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A mail server on loopback that keeps what it is given and can be told to answer badly. */
export interface SmtpInbox {
  readonly url: string;
  /** In the order of their arrival. */
  mails(): readonly InboxMail[];
  /**
   * Answers each recipient with this code, or takes them again with null. `CUT` takes each mail and closes the
   * connection before it says so.
   */
  refuse(code: 451 | 550 | 'CUT' | null): void;
  /** How many connections were opened since it started. */
  connections(): number;
  stop(): Promise<void>;
}

export async function startSmtpInbox(): Promise<SmtpInbox> {
  const mails: InboxMail[] = [];
  let refusal: 451 | 550 | 'CUT' | null = null;
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onRcptTo(_address, _session, done) {
      done(typeof refusal === 'number' ? Object.assign(new Error('not this one'), { responseCode: refusal }) : null);
    },
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const { from, subject = '', text = '', html, headers } = await PostalMime.parse(Buffer.concat(chunks));
        const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
        for (const to of recipients) mails.push({ to, from: from?.address ?? '', subject, text, html, headers: named });
      })().then(() => (refusal === 'CUT' ? cut(session.id) : done()), done);
    },
  });
  /** smtp-server has no public way to drop one connection without an answer. */
  function cut(sessionId: string) {
    for (const connection of server.connections as Set<{ id: string; _socket: Socket }>)
      if (connection.id === sessionId) connection._socket.destroy();
  }
  // A client that goes away in mid-sentence is part of some tests.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails: () => mails,
    refuse: (code) => void (refusal = code),
    connections: () => connections,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
