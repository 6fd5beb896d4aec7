import { runReplica } from '@kindred/testkit/replicas/run-replica';
import definition from '../../../src/service.ts';

/** This service in a process of its own, for tests that kill it. */
await runReplica(definition);
