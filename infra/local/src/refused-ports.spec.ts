import { refuseUnreachablePorts } from './refused-ports.ts';

const parts = ['identity', 'vessel-privacy', 'payments', 'desk', 'card provider'];

describe('ports that browsers refuse', () => {
  it('are named with the part that wanted one, and with a base that fits', () => {
    expect(() => refuseUnreachablePorts(6000, parts)).toThrow(
      'KINDRED_PORT=6000 cannot be used: browsers and fetch refuse port 6000 (graph). KINDRED_PORT=6001 can.',
    );
    expect(() => refuseUnreachablePorts(4110, parts)).toThrow('refuse port 4190 (desk).');
    expect(() => refuseUnreachablePorts(6664, parts)).toThrow(
      /6665 \(identity\), 6666 \(vessel-privacy\), 6669 \(payments\)\. KINDRED_PORT=6670 can\.$/,
    );
  });

  it('are refused by fetch', async () => {
    const named = Array.from({ length: 10_000 }, (_, index) => 1_024 + index).filter(isNamed);
    expect(named).toHaveLength(19);
    for (const port of named)
      await expect(fetch(`http://127.0.0.1:${port}`).then(() => port)).rejects.toMatchObject({
        cause: { message: 'bad port' },
      });
  });

  it('leave all others alone', () => {
    for (const port of [4000, 4400, 5000, 14_300, 65_435]) refuseUnreachablePorts(port, parts);
  });
});

function isNamed(port: number): boolean {
  try {
    refuseUnreachablePorts(port, []);
    return false;
  } catch {
    return true;
  }
}
