import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const { forbidden } = createRequire(import.meta.url)(`${root}.dependency-cruiser.cjs`) as { forbidden: { name: string }[] };

/** Which rules a small tree breaks. */
async function broken(name: string): Promise<string[]> {
  const options: ICruiseOptions = { baseDir: `${fixtures}${name}`, validate: true, ruleSet: { forbidden } as never, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } };
  const { output } = await cruise(['.'], options);
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

describe('who may know whom', () => {
  it('has a tree for every rule that breaks it', () => {
    expect(readdirSync(fixtures).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(forbidden.map(({ name }) => name))('finds what breaks %s', async (name) => {
    expect(await broken(name)).toContain(name);
  });
});
