import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onRealServers, serversFolder } from '@kindred/servers/environment';
import { startVersitygw, type S3 } from '@kindred/servers/s3/start-versitygw';
import { s3Variables } from '@kindred/testkit/environment';

let dir: string;
let s3: S3 | undefined;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kindred-spec-'));
});
afterEach(async () => {
  await s3?.stop();
  s3 = undefined;
  rmSync(dir, { recursive: true, force: true });
});

const answers = ({ variables }: S3) =>
  fetch(variables.S3_ENDPOINT).then(
    ({ status }) => status === 403,
    () => false,
  );

// S3_ENDPOINT says that versitygw has been built.
describe.runIf(onRealServers && s3Variables)('an S3 of our own', () => {
  it('answers again after a stop and after a kill, and has its folder to itself', async () => {
    const options = { dir, binFolder: path.join(serversFolder, 'versitygw') };
    s3 = await startVersitygw(options);
    expect(await answers(s3)).toBe(true);
    await expect(startVersitygw(options)).rejects.toThrow(`${dir} is in use by this process already`);
    await s3.restart();
    expect(await answers(s3)).toBe(true);
    await s3.kill();
    expect(await answers(s3)).toBe(false);
    await s3.restart();
    expect(await answers(s3)).toBe(true);
  });
});
