import { main } from '@kindred/service/main';
import definition from './service.ts';

await main(definition, process.argv.slice(2));
