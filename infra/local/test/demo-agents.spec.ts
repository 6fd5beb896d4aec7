import type { LocalService } from '../src/local-service.ts';
import { readServices } from '../src/services.ts';

let services: readonly LocalService[];
beforeAll(async () => {
  services = await readServices();
});

/** The ids of the demo agents that a service's migrations bring in. */
function demoAgentsOf(name: string): string[] {
  const { migrations } = services.find((service) => service.name === name) as LocalService;
  const text = migrations.flatMap(({ up }) => up).join('\n');
  return [...text.matchAll(/'(0198b3a0-0000-7000-8000-\d{12})'/g)].map(([, id]) => id ?? '');
}

describe('the demo agents', () => {
  it('are the same for duets and for ties', () => {
    const ofDuets = demoAgentsOf('companion-journal');
    expect(ofDuets).toHaveLength(3);
    expect(demoAgentsOf('identity')).toEqual(ofDuets);
  });
});
