import { asHtml, asText, type Letter } from '@kindred/mail/letter-layout';
import type { Mail } from '@kindred/mail/mailer';

/**
 * The letter to somebody who was invited by their address. Who invites is not known here, and must not be: whoever
 * reads the mailbox learns it when they sign in. `id` makes sending it twice one mail.
 */
export function invitationLetter({ to, houseUrl, id }: { to: string; houseUrl: string; id: string }): Mail {
  const letter: Letter = {
    subject: 'Somebody asks you to talk something through',
    before: [
      'Somebody who has this address of yours asks you to work through a conflict together at Kindred: each of you with a guide, in private, and only what you agree to reaches the other.',
      'Sign in with this address, or register with it, within 7 days to see who it is and to answer:',
    ],
    link: { text: 'Go to Kindred', url: houseUrl.replace(/\/+$/, '') },
    after: [
      'You need not answer, and nothing becomes of it if you do not. Whoever asked is not told whether you have an account.',
    ],
  };
  return { to, kind: 'SESSION_INVITATION', subject: letter.subject, text: asText(letter), html: asHtml(letter), id };
}
