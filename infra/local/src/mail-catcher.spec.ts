import { createTransport } from 'nodemailer';
import type { ReceivedMail } from './mailbox.ts';
import { startMailCatcher } from './mail-catcher.ts';

it('keeps what is sent to it, letters of all alphabets and long links included', async () => {
  const received: Omit<ReceivedMail, 'id'>[] = [];
  const catcher = await startMailCatcher({ receive: async (mail) => void received.push(mail) });
  const link = `http://localhost:4080/verify-email?token=${'Ab-_9'.repeat(40)}`;
  const transport = createTransport({ url: catcher.smtpUrl });
  await transport.sendMail({
    from: 'Kindred <no-reply@kindred.example>',
    to: 'ada@kindred.example',
    subject: 'Grüße, Ada — 你好',
    text: `Hello Ada,\n\n${link}\n`,
    html: `<a href="${link}">yes</a>`,
  });
  transport.close();
  await catcher.stop();
  expect(received).toEqual([
    {
      to: 'ada@kindred.example',
      from: 'no-reply@kindred.example',
      subject: 'Grüße, Ada — 你好',
      text: expect.stringContaining(link),
      receivedAt: expect.any(String),
    },
  ]);
});
