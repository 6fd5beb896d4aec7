import { missingNatives } from './missing-natives.ts';

/** The lock file of a package with one native package for each of the platforms. */
function lockOf(...platforms: readonly string[]): string {
  const native = (platform: string) => {
    const [os, libc] = platform.split('-');
    return `  '@linter/${platform}@1.0.0':\n    os: [${os}]\n${libc ? `    libc: [${libc}]\n` : ''}`;
  };
  const optional = platforms.map((platform) => `      '@linter/${platform}': 1.0.0\n`).join('');
  const snapshot = `snapshots:\n  linter@1.0.0:\n    optionalDependencies:\n${optional}`;
  return `packages:\n${platforms.map(native).join('')}  linter@1.0.0:\n    hasBin: true\n${snapshot}`;
}

describe('the natives of a lock file', () => {
  it('names a package that was locked on Linux for Linux alone', () => {
    expect(missingNatives(lockOf('linux-glibc'))).toEqual(['linter@1.0.0 lacks darwin, win32, linux-musl']);
  });

  it('names the C library that is missing', () => {
    expect(missingNatives(lockOf('linux-glibc', 'darwin', 'win32'))).toEqual(['linter@1.0.0 lacks linux-musl']);
  });

  it('accepts a package that has all of them', () => {
    expect(missingNatives(lockOf('linux-glibc', 'linux-musl', 'darwin', 'win32'))).toEqual([]);
  });

  it('accepts one native package for every C library', () => {
    expect(missingNatives(lockOf('linux', 'darwin', 'win32'))).toEqual([]);
  });

  it('accepts a native package that is for one platform itself, and needs another for it', () => {
    const lock = lockOf('linux-glibc').replace('hasBin: true', 'os: [linux]');
    expect(missingNatives(lock)).toEqual([]);
  });

  it('accepts an optional package of one platform, such as fsevents', () => {
    expect(missingNatives(lockOf('darwin'))).toEqual([]);
  });
});
