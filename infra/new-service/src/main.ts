import { fileURLToPath } from 'node:url';
import { makeService, RefusedName } from './make-service.ts';

const usage = `npm run new-service -- NAME

Makes services/NAME, which starts, is composed, migrates, publishes an event and has passing tests: a pattern to write over.
NAME is lower-case words and dashes, such as "tribe-events".`;

const [name, ...rest] = process.argv.slice(2);
try {
  if (!name || name === '--help' || rest.length > 0) throw new RefusedName(usage);
  await makeService(name, fileURLToPath(new URL('../../../', import.meta.url)));
  console.log(`services/${name} is made. Its README says how to run it; npm start runs it with the others.`);
} catch (error) {
  if (!(error instanceof RefusedName)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
