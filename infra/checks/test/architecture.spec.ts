import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const { forbidden } = createRequire(import.meta.url)(`${root}.dependency-cruiser.cjs`) as {
  forbidden: { name: string }[];
};

/** Which files of a small tree break a rule. */
async function broken(name: string): Promise<string[]> {
  const options: ICruiseOptions = {
    baseDir: `${fixtures}${name}`,
    validate: true,
    ruleSet: { forbidden } as never,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  };
  const { output } = await cruise(['.'], options);
  const violations = (output as ICruiseResult).summary.violations.filter(({ rule }) => rule.name === name);
  return [...new Set(violations.map(({ from }) => from))].sort();
}

/** In these trees whatever begins with an import breaks the rule; the others are there to be imported. */
function importing(name: string): string[] {
  const files = readdirSync(`${fixtures}${name}`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.filter((file) => readFileSync(`${fixtures}${name}/${file}`, 'utf8').startsWith('import')).sort();
}

describe('who may know whom', () => {
  it('has a tree for every rule that breaks it', () => {
    expect(readdirSync(fixtures).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(forbidden.map(({ name }) => name))('finds everything that breaks %s', async (name) => {
    expect(await broken(name)).toEqual(importing(name));
    expect(importing(name)).not.toEqual([]);
  });
});
