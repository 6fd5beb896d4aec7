import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallDisk } from '@kindred/testkit/small-disk';
import { skip } from '@kindred/testkit/skip';
import { openMailbox } from './mailbox.ts';

const mail = (to: string, subject: string) => ({
  to,
  from: 'kindred@kindred.example',
  subject,
  text: 'Hello',
  receivedAt: '2026-01-01T00:00:00.000Z',
});

describe('the mailbox', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-mail-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('shows the mail of one address, the newest first, in whatever case it is asked', async () => {
    const mailbox = await openMailbox(join(folder, 'mail.jsonl'));
    await mailbox.receive(mail('ada@kindred.example', 'first'));
    await mailbox.receive(mail('bob@kindred.example', 'for bob'));
    await mailbox.receive(mail('Ada@kindred.example', 'second'));
    expect(mailbox.list('ADA@kindred.example').map(({ subject }) => subject)).toEqual(['second', 'first']);
    expect(mailbox.list()).toHaveLength(3);
  });

  it('has its mail still after a start, but for a line that a kill cut short', async () => {
    const path = join(folder, 'mail.jsonl');
    await (await openMailbox(path)).receive(mail('ada@kindred.example', 'first'));
    await appendFile(path, '\n{"id":2,"to":"ada@kin');
    const again = await openMailbox(path);
    await again.receive(mail('ada@kindred.example', 'second'));
    expect((await openMailbox(path)).list().map(({ subject }) => subject)).toEqual(['second', 'first']);
  });

  it('refuses a mail that finds no room, so that its sender tries again, and does not show it', async () => {
    const disk = smallDisk(1);
    if (!disk) return skip('A small disk wants root on Linux.');
    const mailbox = await openMailbox(join(disk.folder, 'mail.jsonl'));
    const mail = { to: 'ada@kindred.example', from: '', subject: '', text: 'x'.repeat(5_000), receivedAt: '' };
    disk.fill();
    await expect(mailbox.receive(mail)).rejects.toThrow('ENOSPC');
    expect(mailbox.list()).toEqual([]);
    disk.makeRoom();
    await mailbox.receive(mail);
    expect(mailbox.list()).toHaveLength(1);
    disk.remove();
  });
});
