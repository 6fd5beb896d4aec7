import type { ServiceDefinition } from '@kindred/service/define-service';
import { missingResolvers } from '@kindred/testkit/missing-resolvers';
import { serviceNames } from '../src/services.ts';

describe.each(serviceNames)('the schema of %s', (name) => {
  it('has no field without a resolver that its object does not have', async () => {
    const { default: definition } = (await import(`@kindred/${name}/service`)) as { default: ServiceDefinition };
    expect(await missingResolvers(definition)).toEqual([]);
  });
});
