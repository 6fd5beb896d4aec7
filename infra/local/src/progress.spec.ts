import { progressOn } from './progress.ts';

function written(isTTY?: boolean) {
  const chunks: string[] = [];
  const stream = { write: (text: string) => chunks.push(text), ...(isTTY === undefined ? {} : { isTTY }) };
  return { progress: progressOn(stream, performance.now()), text: () => chunks.join('') };
}

describe('progress', () => {
  it('writes plain lines into a file: no colour, nothing redrawn', async () => {
    const { progress, text } = written();
    await progress.step(
      'PostgreSQL',
      async (say) => say('opening'),
      () => 'embedded',
    );
    expect(text()).toMatch(/^ +\d\.\d s {2}· PostgreSQL +opening\n +\d\.\d s {2}✓ PostgreSQL +embedded, 0\.0 s\n$/);
    for (const redrawing of ['\r', '\u001b']) expect(text()).not.toContain(redrawing);
  });

  it('colours lines on a terminal', async () => {
    const { progress, text } = written(true);
    progress.say('Kafka', 'starting');
    expect(text()).toContain('\u001b[');
  });

  it('says nothing of a step that failed, which its error will do', async () => {
    const { progress, text } = written();
    await expect(progress.step('Kafka', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(text()).toBe('');
  });
});
