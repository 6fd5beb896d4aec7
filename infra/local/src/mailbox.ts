import { appendFile, readFile } from 'node:fs/promises';

/** A mail as it was received. `to` is a bare address; `receivedAt` is ISO 8601 in UTC. */
export interface ReceivedMail {
  readonly id: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

/** Every mail that the house sent, kept in the data folder for reading and never sent on. */
export interface Mailbox {
  receive(mail: Omit<ReceivedMail, 'id'>): Promise<void>;
  /** The newest first; of one address (in any case), or of all. */
  list(to?: string): readonly ReceivedMail[];
}

/** The desk shows what is recent; a mailbox without an end would grow with every journey that is walked. */
const most = 500;

/** Opens the mailbox kept in a file of one JSON document a line. A last line that a kill cut short is left out. */
export async function openMailbox(path: string): Promise<Mailbox> {
  const mails = await readMails(path);
  let lastId = mails.at(-1)?.id ?? 0;
  return {
    async receive(mail) {
      const kept = { id: (lastId += 1), ...mail };
      // The line break comes first, so a line cut off by a kill spoils only itself. A mail that does not fit on the
      // disk is refused to its sender, which retries it.
      await appendFile(path, `\n${JSON.stringify(kept)}`, { mode: 0o600 });
      mails.push(kept);
      if (mails.length > most) mails.shift();
    },
    list(to) {
      const wanted = to?.trim().toLowerCase();
      return mails.filter((mail) => wanted === undefined || mail.to.toLowerCase() === wanted).reverse();
    },
  };
}

async function readMails(path: string): Promise<ReceivedMail[]> {
  const lines = await readFile(path, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  return lines
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as ReceivedMail];
      } catch {
        return [];
      }
    })
    .slice(-most);
}
