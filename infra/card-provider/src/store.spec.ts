import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { smallDisk } from '@kindred/testkit/small-disk';
import { skip } from '@kindred/testkit/skip';
import { Store } from './store.ts';

it('what the provider knows outlasts a full disk, and is written once there is room', async () => {
  const disk = smallDisk(1);
  if (!disk) return skip('A small disk wants root on Linux.');
  const path = join(disk.folder, 'cards.json');
  const store = new Store(path);
  store.write();
  store.usedNonces['x'.repeat(5_000)] = true;
  disk.fill();
  expect(() => store.write()).toThrow('ENOSPC');
  store.scheduleWrite();
  // The write that fails comes 50 ms later, and would have ended this process.
  await eventually(() => expect(store.writeFailures).toBeGreaterThan(0));
  disk.makeRoom();
  await eventually(() => expect(readFileSync(path, 'utf8')).toContain('xxx'));
  disk.remove();
});
