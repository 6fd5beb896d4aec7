import type { ServiceDefinition } from '@kindred/service/define-service';
import { inventoryFaults } from '@kindred/testkit/inventory-faults';
import { sealedColumnFaults } from '@kindred/testkit/sealed-column-faults';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { specificSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import pg from 'pg';
import { serviceNames } from '../src/services.ts';

describe.each(serviceNames)('the inventory of personal data of %s', (name) => {
  let definition: ServiceDefinition;
  let service: TestService<unknown>;
  beforeAll(async () => {
    ({ default: definition } = (await import(`@kindred/${name}/service`)) as { default: ServiceDefinition });
    const { keys: tokenKeys } = await testTokens();
    service = await runningService(definition, { tokenKeys, runJobs: false, variables: specificSettings });
  });
  afterAll(() => service?.stop());

  it('refuses what was not sealed in every sealed column', async () => {
    const owner = new pg.Client({ connectionString: service.database.url });
    await owner.connect();
    expect(await sealedColumnFaults(definition, owner).finally(() => owner.end())).toEqual([]);
  });

  it('explains every table of its schema, and every column that could name a person', async () => {
    const owner = new pg.Client({ connectionString: service.database.url });
    await owner.connect();
    const readRows = async <Row>(sql: string) => (await owner.query<Row & pg.QueryResultRow>(sql)).rows;
    const faults = await inventoryFaults(definition, readRows).finally(() => owner.end());
    expect(faults).toEqual([]);
  });
});
