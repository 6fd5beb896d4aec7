import service from '../../src/service.ts';
import { readTool } from '../../src/tools/read-tool.ts';

/** No field of a microDAO that is open leads to its channels. */
const others = ['Query.microDao'];

it('lets no tool ask for what is open of channels to programs', () => {
  const opened = [...service.openToAgents]
    .filter(([coordinate, scope]) => /^(Query|Mutation)\./.test(coordinate) && scope.startsWith('channels:'))
    .map(([coordinate]) => coordinate)
    .filter((coordinate) => !others.includes(coordinate));
  expect(opened).toContain('Query.channel');
  for (const coordinate of opened) {
    const [type = '', field = ''] = coordinate.split('.');
    const document = `${type.toLowerCase()} { ${field} { id } }`;
    const input = { code: 'read', description: 'Reads.', parameters: [], document };
    expect(() => readTool(input, { allowsPrivateHosts: false })).toThrow('opens no other');
  }
});
