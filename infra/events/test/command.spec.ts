import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../src/command.ts';

const house = fileURLToPath(new URL('../../../', import.meta.url));
let copy: string;

/** A working copy of the contracts, for changes that must not be seen anywhere else. */
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'kindred-contracts-'));
  const contracts = 'libs/contracts';
  await cp(join(house, contracts), join(copy, contracts), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  await symlink(join(house, contracts, 'node_modules'), join(copy, contracts, 'node_modules'));
  await cp(join(house, 'docs/events'), join(copy, 'docs/events'), { recursive: true });
  // Which services are drafts.
  for (const service of await readdir(join(house, 'services'))) {
    const manifest = join('services', service, 'package.json');
    await mkdir(join(copy, 'services', service), { recursive: true });
    await cp(join(house, manifest), join(copy, manifest));
  }
});

afterEach(() => rm(copy, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await runCommand(copy, args, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

const wallet = 'libs/contracts/src/payments/wallet-opened.ts';
const rewrite = async (path: string, change: (text: string) => string) => {
  await writeFile(join(copy, path), change(await readFile(join(copy, path), 'utf8')));
};

const closed = `
import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const walletClosed = defineEvent({
  type: 'payments.wallet.closed.v1',
  description: 'A wallet was closed.',
  subject: 'walletId',
  data: { walletId: id('The wallet.') },
  example: { walletId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40' },
});
`;

describe('checking the contracts', () => {
  it('passes for those of this repository', async () => {
    const lines: string[] = [];
    const code = await runCommand(house, ['check'], (line) => lines.push(line));
    expect(lines.at(-1)).toContain('agree with all that was published');
    expect(code).toBe(0);
  });

  it('refuses a contract that is not published, and publishes and documents it when told to', async () => {
    await writeFile(join(copy, 'libs/contracts/src/payments/wallet-closed.ts'), closed);
    const before = await run('check');
    expect(before.code).toBe(1);
    expect(before.said).toContain(
      'payments.wallet.closed.v1\n  It has no published version yet.\n  -> Run `npm run events -- check --write`',
    );
    expect(before.said).toContain('docs/events/kindred.payments.wallet.md');

    expect(await run('check', '--write')).toMatchObject({ code: 0 });
    expect(await run('check')).toMatchObject({ code: 0 });
    const page = await readFile(join(copy, 'docs/events/kindred.payments.wallet.md'), 'utf8');
    expect(page).toContain('## payments.wallet.closed.v1');
  });

  it('neither publishes nor documents the contracts of a service that is a draft', async () => {
    const draft = (is: boolean) =>
      writeFile(join(copy, 'services/field-notes/package.json'), JSON.stringify({ kindred: { draft: is } }));
    await mkdir(join(copy, 'services/field-notes'), { recursive: true });
    await mkdir(join(copy, 'libs/contracts/src/field-notes'));
    await writeFile(
      join(copy, 'libs/contracts/src/field-notes/topics.ts'),
      "export const topics = { wallet: 'Wallets.' };",
    );
    await writeFile(
      join(copy, 'libs/contracts/src/field-notes/wallet-closed.ts'),
      closed.replace('payments.', 'field-notes.'),
    );
    await draft(true);
    const asDraft = await run('check', '--write');
    expect(asDraft).toMatchObject({ code: 0, said: expect.stringContaining('field-notes is a draft') });
    expect(asDraft.said).not.toContain('wrote');

    await draft(false);
    expect((await run('check')).said).toContain('field-notes.wallet.closed.v1\n  It has no published version yet.');
  });

  it('neither publishes nor documents what has a fault', async () => {
    const path = 'libs/contracts/src/payments/wallet-closed.ts';
    await writeFile(join(copy, path), closed.replace("id('The wallet.')", "id('')"));
    const { code, said } = await run('check', '--write');
    expect(code).toBe(1);
    expect(said).toContain('walletId has no description.');
    expect(said).not.toContain('wrote');
  });

  it('refuses a file without a contract, and a contract in a file of shared fields', async () => {
    const folder = join(copy, 'libs/contracts/src/payments');
    await writeFile(join(folder, 'wallet-parts.ts'), 'export const parts = {};');
    await writeFile(join(folder, 'wallet-fields.ts'), closed);
    await writeFile(join(folder, 'card-fields.ts'), 'export const parts = {};');
    const { code, said } = await run('check');
    expect(code).toBe(1);
    expect(said).toContain('payments/wallet-parts.ts\n  It exports 0 contracts; a file of this name');
    expect(said).toContain('payments/wallet-fields.ts\n  It exports 1 contracts; a file of this name');
    expect(said).not.toContain('card-fields.ts');
  });

  it('refuses a change that readers would notice, also when told to write', async () => {
    await rewrite(wallet, (text) =>
      text.replace("userId: person('Whose wallet.'),", '').replace(/, userId: '[^']*'/, ''),
    );
    const { code, said } = await run('check', '--write');
    expect(said).toContain(
      'payments.wallet.opened.v1\n  userId is gone, but was required: its readers count on it.\n  -> Put it back, or define',
    );
    expect(code).toBe(1);
  });

  it('refuses that a published contract is gone', async () => {
    await rm(join(copy, wallet));
    const { code, said } = await run('check');
    expect(said).toContain('payments.wallet.opened.v1\n  It is published but no contract defines it any more');
    expect(code).toBe(1);
  });

  it('names a file that cannot be loaded, and does not take its contract for gone', async () => {
    await writeFile(join(copy, wallet), "throw new Error('half a thought');");
    const { code, said } = await run('check');
    expect(said).toContain(`${wallet}\n  It cannot be loaded: half a thought`);
    expect(said).not.toContain('no contract defines it');
    expect(code).toBe(1);
  });

  it('refuses a file with two contracts and one with none', async () => {
    const second = closed
      .replace('walletClosed', 'walletLost')
      .replace('wallet.closed', 'wallet.lost')
      .replace(/import .*\n/g, '');
    await writeFile(join(copy, 'libs/contracts/src/payments/wallet-closed.ts'), closed + second);
    await writeFile(join(copy, 'libs/contracts/src/payments/reasons.ts'), "export const reasons = ['LEDGER'];");
    const { said } = await run('check');
    expect(said).toContain('wallet-closed.ts\n  It exports 2 contracts');
    expect(said).toContain('reasons.ts\n  It exports 0 contracts');
  });

  it('refuses a published file that is no longer one', async () => {
    await writeFile(
      join(copy, 'libs/contracts/published/payments.wallet.opened.v1.json'),
      '{ "type": "payments.wallet.opened.v1"',
    );
    const { code, said } = await run('check');
    expect(said).toContain('libs/contracts/published/payments.wallet.opened.v1.json\n  It is not a published contract');
    expect(code).toBe(1);
  });
});

describe('the pages', () => {
  it('are refused when out of date, and mended by docs', async () => {
    await rewrite('docs/events/README.md', (text) => text.replace('Chrona wallets.', 'Wallets.'));
    await writeFile(join(copy, 'docs/events/kindred.payments.purse.md'), '# kindred.payments.purse');
    const { code, said } = await run('check');
    expect(code).toBe(1);
    expect(said).toContain('docs/events/README.md\n  It is not what the contracts say now.');
    expect(said).toContain('docs/events/kindred.payments.purse.md\n  No contract is told on this topic.');

    expect(await run('docs')).toMatchObject({ code: 0 });
    expect(await run('check')).toMatchObject({ code: 0 });
  });
});

it('a command that does not exist is answered with those that do', async () => {
  const { code, said } = await run('chek');
  expect(code).toBe(2);
  expect(said).toContain('npm run events -- check');
});
