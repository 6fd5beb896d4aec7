import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findJava } from './find-java.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that answers its version as the real one does: Java on the error channel, Maven in bold. */
function install(program: 'java' | 'mvn', version: string, within = ''): void {
  const answer =
    program === 'java'
      ? `printf 'openjdk version "${version}" 2025-04-15\\n' >&2`
      : `printf '\\033[1mApache Maven ${version}\\033[m\\n'`;
  const file = path.join(folder, within, program);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${answer}\n`);
  chmodSync(file, 0o755);
}

const find = (more: NodeJS.ProcessEnv = {}) => findJava({ PATH: folder, ...more });

describe('looking for Java', () => {
  it('says that there is none', async () => {
    expect(await find()).toEqual({ java: undefined, mvn: undefined, summary: 'found neither java nor mvn' });
  });

  it.each(['1.8.0_412', '11.0.22', '16'])('has no use for Java %s', async (version) => {
    install('java', version);
    install('mvn', '3.8.7');
    const { java, summary } = await find();
    expect(java).toBeUndefined();
    expect(summary).toBe(`found java ${version} and mvn 3.8.7, missing java 17 or newer`);
  });

  it.each(['17.0.15', '21', '25-ea'])('takes Java %s', async (version) => {
    install('java', version);
    const { java, summary } = await find();
    expect(java).toEqual({ path: 'java', version });
    expect(summary).toBe(`found java ${version}, missing mvn`);
  });

  it('prefers the one in JAVA_HOME', async () => {
    install('java', '11.0.22');
    install('java', '21.0.3', 'jdk/bin');
    install('mvn', '3.9.9');
    const { java, summary } = await find({ JAVA_HOME: path.join(folder, 'jdk') });
    expect(java).toEqual({ path: path.join(folder, 'jdk/bin/java'), version: '21.0.3' });
    expect(summary).toBe('found java 21.0.3 and mvn 3.9.9');
  });
});
