import type { Contact } from '@kindred/identity-client/ask-contacts';
import { MailNotSent, UnsafeMail } from '@kindred/mail/mailer';
import type { Dependencies } from '../dependencies.ts';
import type { ComposedLetter } from './compose-letters.ts';
import type { LetterOutcome, SettledLetter } from './settle-letters.ts';
import { writeDigest } from './write-digest.ts';

const atOnce = 10;
/**
 * How long a batch is sent: a letter leaves a short time after identity said that its person is ACTIVE. What is left is
 * asked for and composed again.
 */
const sendingMs = 30_000;
/** So many letters in a row that a mail server did not take say that it is away. */
const mostInRow = 5;

type Sends = Pick<
  Dependencies,
  'mailer' | 'houseUrl' | 'publicUrl' | 'unsubscribeSecret' | 'unsubscribeMailto' | 'logger'
>;

/** Sends letters, a few at once, and gives what became of each. Network: never inside a unit of work. */
export async function sendLetters(
  sends: Sends,
  letters: readonly ComposedLetter[],
  contacts: ReadonlyMap<string, Contact>,
): Promise<SettledLetter[]> {
  const endsAt = performance.now() + sendingMs;
  const settled: SettledLetter[] = [];
  const waiting = letters.values();
  let inRow = 0;
  const sendNext = async () => {
    for (const letter of waiting) {
      const isEnded = inRow >= mostInRow || performance.now() > endsAt;
      const contact = contacts.get(letter.userId);
      const outcome =
        isEnded || !contact?.address ? 'NOT_SENT' : await send(sends, letter, { ...contact, address: contact.address });
      if (!isEnded) inRow = outcome === 'NOT_SENT' ? inRow + 1 : 0;
      settled.push({ ...letter, outcome });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendNext));
  return settled;
}

async function send(
  sends: Sends,
  letter: ComposedLetter,
  { address, language }: Contact & { readonly address: string },
): Promise<LetterOutcome> {
  try {
    await sends.mailer.send(writeDigest(letter, { ...sends, address, language }));
    return 'SENT';
  } catch (error) {
    if (!(error instanceof MailNotSent) && !(error instanceof UnsafeMail)) throw error;
    sends.logger.warn({ err: error, kind: 'DIGEST' }, 'A digest could not be sent');
    if (error instanceof UnsafeMail || error.permanent) return 'REFUSED';
    return error.maybeSent ? 'SENT' : 'NOT_SENT';
  }
}
