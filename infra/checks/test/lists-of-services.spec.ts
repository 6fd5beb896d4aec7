import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connectionFields } from '@kindred/testkit/connection-fields';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';

const services = new URL('../../../services/', import.meta.url);
const withLists = readdirSync(services)
  .map((name) => ({ name, folder: new URL(`${name}/`, services) }))
  .filter(({ folder }) => existsSync(new URL('schema/', folder)))
  .filter(({ folder }) => connectionFields(readSubgraphSchema(new URL('schema/', folder))).length > 0);

describe('a service with lists', () => {
  it.each(withLists)('counts what they cost: $name', ({ folder }) => {
    const spec = new URL('test/lists.spec.ts', folder);
    expect(existsSync(spec)).toBe(true);
    expect(readFileSync(spec, 'utf8')).toContain('connectionsCostTheSame({');
  });

  it('is each of these at least', () => {
    expect(withLists.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['identity', 'payments', 'tribe-events', 'vessel-privacy']),
    );
  });
});
