import { eventually } from './eventually.ts';

describe('eventually', () => {
  it('gives the first answer that is not an error', async () => {
    let tries = 0;
    const answer = await eventually(
      () => {
        tries += 1;
        if (tries < 3) throw new Error('not yet');
        return 'there';
      },
      { everyMs: 1 },
    );
    expect(answer).toBe('there');
    expect(tries).toBe(3);
  });

  it('throws the last error, saying how long it waited', async () => {
    const failing = eventually(() => Promise.reject(new Error('still empty')), { withinMs: 10, everyMs: 1 });
    await expect(failing).rejects.toThrow(/still empty[^]*after 10 ms/);
  });
});
