import { defineFeature } from '@kindred/service/features/define-feature';
import { OutgoingMail } from './outgoing-mail.ts';
import { sendMail } from './send-mail.ts';

/** Letters to people, posted with the change that they tell of and sent by a job. */
export const mail = defineFeature({
  name: 'mail',
  entities: [OutgoingMail],
  jobs: [sendMail],
  personalData: [
    {
      table: 'outgoing_mail',
      kind: 'OUTGOING_MAIL',
      what: 'Letters that wait to be sent, each deleted once it is.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: { recipient_key: ['addressKey'] },
      sealed: { letter: { json: true } },
      archive: { leftOut: 'is deleted once it is sent, and is then in the mailbox' },
    },
  ],
});
