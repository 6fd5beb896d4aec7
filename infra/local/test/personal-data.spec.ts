import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { purge } from '@kindred/database/purge';
import { eraserOf } from '@kindred/service/custodian';
import { marksOf, type ServiceDefinition } from '@kindred/service/define-service';
import { erasePerson } from '@kindred/service/personal-data/erase-person';
import { inventoryFaults } from '@kindred/testkit/inventory-faults';
import { purgeOrderFaults } from '@kindred/testkit/purge-order-faults';
import { sealedColumnFaults } from '@kindred/testkit/sealed-column-faults';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { specificSettings } from '@kindred/testkit/service-settings';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import pg from 'pg';
import { serviceNames } from '../src/services.ts';

describe.each(serviceNames)('the inventory of personal data of %s', (name) => {
  let definition: ServiceDefinition;
  let service: TestService<unknown>;
  let tokens: TestTokens;
  beforeAll(async () => {
    ({ default: definition } = (await import(`@kindred/${name}/service`)) as { default: ServiceDefinition });
    tokens = await testTokens();
    const surroundings = { tokenKeys: tokens.keys, runJobs: false, variables: specificSettings };
    service = await runningService(definition, surroundings);
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

  it('is purged in an order that no foreign key refuses', async () => {
    const owner = new pg.Client({ connectionString: service.database.url });
    await owner.connect();
    const readRows = async <Row>(sql: string) => (await owner.query<Row & pg.QueryResultRow>(sql)).rows;
    expect(await purgeOrderFaults(definition, readRows).finally(() => owner.end())).toEqual([]);
  });

  it('can be purged: each table grants what its end of life needs', async () => {
    await expect(purge(service.service.work, definition.retention, new Date())).resolves.toBeDefined();
  });

  it('can be read and erased: each table grants what its archive and its erasure need', async () => {
    const { url, work, dependencies } = service.service;
    const userId = newId();
    const authorization = `Bearer ${await tokens.service('identity', 'export:read')}`;
    const archive = await fetch(`${url}/export/${userId}`, { headers: { authorization } });
    expect(archive.status).toBe(200);

    const erasure = await work.run(job(eraserOf(definition)), async (tx) => {
      const marks = await marksOf(definition, tx, userId, dependencies);
      return erasePerson(definition.features, { tx, userId, marks, dependencies });
    });
    expect(erasure).toEqual({ erased: [], kept: [] });
  });
});
