import { mailbox } from './mailbox.ts';
import { describeMailer } from './mailer.contract.ts';

describeMailer('the mailbox', async () => {
  const box = mailbox();
  return { mailer: box, arrived: async () => [...box.messages()].reverse(), stop: () => box.close() };
});

describe('the mailbox', () => {
  const mail = { kind: 'PASSWORD_CHANGED', subject: 'Changed', text: 'Hello' };

  it('forgets the oldest beyond what it has room for', async () => {
    const box = mailbox({ keep: 2 });
    for (const to of ['a@example.org', 'b@example.org', 'c@example.org']) await box.send({ ...mail, to });
    expect(box.messages().map(({ to }) => to)).toEqual(['c@example.org', 'b@example.org']);
  });

  it('shows the mails to one address, the newest first, with the time they were sent', async () => {
    let minute = 0;
    const box = mailbox({ clock: () => new Date(Date.UTC(2026, 0, 1, 12, (minute += 1))) });
    for (const to of ['a@example.org', 'b@example.org', 'a@example.org']) await box.send({ ...mail, to });
    expect(box.messages(' A@example.org').map(({ sentAt }) => sentAt.getUTCMinutes())).toEqual([3, 1]);
    expect(box.messages('nobody@example.org')).toEqual([]);
  });
});
