import { readServiceUrls } from './service-urls.ts';

describe('the other services', () => {
  it.each([
    '',
    'payments',
    'payments=',
    'payments=ftp://x',
    'payments=http://a,',
    'Payments=http://a',
    'identity=http://a',
  ])('are not read out of %j', (setting) => {
    expect(() => readServiceUrls(setting)).toThrow('name=http://host:port');
  });

  it('are none, or those named', () => {
    expect([...readServiceUrls('none')]).toEqual([]);
    expect(
      [...readServiceUrls('payments=http://a:1, tribe-events=https://b/')].map(([name, { href }]) => [name, href]),
    ).toEqual([
      ['payments', 'http://a:1/'],
      ['tribe-events', 'https://b/'],
    ]);
  });
});
