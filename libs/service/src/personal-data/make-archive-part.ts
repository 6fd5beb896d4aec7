import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { readAsCustodian } from '../custodian.ts';
import { marksOf, type ServiceDefinition } from '../define-service.ts';
import type { ServiceEnvironment } from '../service-environment.ts';
import type { ArchivePart } from './archive-part.ts';
import { archivePerson } from './archive-person.ts';

interface ArchiveOptions<Dependencies> {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly dependencies: Dependencies;
}

/** Reads a service's part of a person's archive in one transaction, as the custodian. */
export async function makeArchivePart<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  { work, sealer, dependencies }: ArchiveOptions<Dependencies>,
  userId: string,
): Promise<ArchivePart> {
  const data = await readAsCustodian(definition, work, userId, async (tx) => {
    const marks = await marksOf(definition, tx, userId, dependencies);
    return archivePerson(definition.features, { tx, userId, marks, sealer, dependencies });
  });
  return { about: definition.archiveHeading, data };
}
