import { openDatabase } from '@kindred/database/data-source';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ServiceDefinition } from './define-service.ts';

/** What a command of a service works on: its name, the entities that the command loads, and where its database is. */
export interface CommandOptions extends Pick<ServiceDefinition, 'name' | 'entities'> {
  readonly databaseUrl: string;
}

/** Does one thing in a service's database without running the service, over one connection that is closed after. */
export async function withUnitOfWork<T>(
  { name: service, entities, databaseUrl }: CommandOptions,
  command: (work: UnitOfWork) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ service, url: databaseUrl, entities: [...entities], poolSize: 1 });
  try {
    return await command(new UnitOfWork({ service, database }));
  } finally {
    await database.close();
  }
}
