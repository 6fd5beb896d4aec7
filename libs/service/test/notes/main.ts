import { main } from '../../src/main.ts';
import definition from './service.ts';

await main(definition, process.argv.slice(2));
