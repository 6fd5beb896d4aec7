import { throwawayBroker } from '@kindred/testkit/throwaway-broker';
import { replay } from '../src/replay-command.ts';

async function said(args: string[]): Promise<{ code: number; lines: string[] }> {
  const broker = await throwawayBroker();
  const lines: string[] = [];
  try {
    return {
      code: await replay(
        args,
        () => ({ ...broker.transport(), close: async () => undefined }),
        (line) => lines.push(line),
      ),
      lines,
    };
  } finally {
    await broker.drop();
  }
}

describe('npm run events -- replay', () => {
  it.each([
    ['no service', []],
    ['two services', ['identity', 'payments']],
    ['a time that is none', ['payments', '--since', 'yesterday']],
    ['an option that it does not know', ['payments', '--everything']],
  ])('refuses %s, and says how it is used', async (_, args) => {
    const { code, lines } = await said(args);
    expect(code).toBe(2);
    expect(lines.join('\n')).toContain('replay SERVICE');
  });

  it('says how many dead letters there were', async () => {
    expect(await said(['payments', '--dry-run'])).toEqual({ code: 0, lines: ['0 dead letters would be sent again.'] });
  });
});
