import { faultsOf, withNew } from './checksums.ts';
import { releasedFolders } from './folders.ts';

/**
 * `check` says which released migrations were edited or are gone, and which are new. `write` adds the checksums of new
 * ones to `checksums.json`; from then on they count as released.
 */
async function main(command: string): Promise<number> {
  if (command !== 'check' && command !== 'write') {
    process.stderr.write('npm run migrations -- check|write\n');
    return 2;
  }
  const folders = await releasedFolders(new URL('../../../', import.meta.url));
  if (command === 'write') for (const { migrations, released, write } of folders) write(withNew(migrations, released));
  const after = command === 'write' ? await releasedFolders(new URL('../../../', import.meta.url)) : folders;
  const faults = after.flatMap(({ folder, migrations, released }) =>
    faultsOf(migrations, released).map((fault) => `${folder}: ${fault}`),
  );
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  const count = after.reduce((sum, { migrations }) => sum + migrations.length, 0);
  process.stdout.write(`${count} migrations in ${after.length} folders, ${faults.length} faults\n`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv[2] ?? '');
