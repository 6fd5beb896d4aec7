import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The files that install the packages before they read anything that is not Node's own. */
const installing = /^node infra\/(local\/run|local\/start|checks\/test)\.mjs\b/;

describe('the commands of package.json', () => {
  it.each(Object.entries(scripts))('npm run %s installs the packages first', (_, command) => {
    expect(command).toMatch(installing);
  });
});
