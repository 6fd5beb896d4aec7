import { InvalidReturnUrl, returnOriginsOf, returnUrlOf } from './return-url.ts';

const allowed = returnOriginsOf('https://kindred.example, https://app.kindred.example:8443, loopback');
const refuses = (urls: readonly string[], by = allowed) => {
  for (const url of urls)
    expect([url, thrownBy(() => returnUrlOf(by, url))]).toEqual([url, expect.any(InvalidReturnUrl)]);
};

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('an address to come back to', () => {
  it('is refused at an origin that is not on the list, however it is written', () => {
    refuses([
      'https://evil.example/paid',
      'http://evil.example/paid',
      'https://kindred.example.evil.example',
      'https://evil.example/https://kindred.example',
      'https://evil.example#https://kindred.example',
      'https://kindred.example:444',
      'https://kindred.examplé',
      'https://sub.kindred.example',
      'https://kindred.example.',
      'https:\\\\evil.example\\kindred.example',
      '//evil.example',
      'https:///evil.example',
      'https://ev\til.example',
      'https://app.kindred.example',
      'https://xn--kndred-5va.example',
      'http://localhost.evil.example',
      'http://127.0.0.1.nip.io',
      'http://10.0.0.1',
      'http://[::2]',
    ]);
  });

  it('is refused over anything but https outside of loopback, with a person in it, and where it is no address', () => {
    refuses([
      'http://kindred.example',
      'HTTP://kindred.example/paid',
      'https://somebody@kindred.example',
      'https://somebody:secret@kindred.example',
      'https://kindred.example@evil.example',
      'https://:@evil.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://kindred.example/1',
      'kindred://paid',
      'intent://kindred.example',
      'ftp://kindred.example',
      'file:///etc/passwd',
      'ws://localhost',
      'here',
      '',
      '/paid',
      `https://kindred.example/${'x'.repeat(2_000)}`,
    ]);
  });

  it('is refused on loopback where the list does not have it', () =>
    refuses(
      ['http://localhost:3000', 'http://127.0.0.1', 'https://localhost'],
      returnOriginsOf('https://kindred.example'),
    ));

  it('is taken at an origin of the list, and told on in the form in which it was judged', () => {
    const taken = (url: string) => returnUrlOf(allowed, url);
    expect(taken('https://kindred.example/paid?a=1#b')).toBe('https://kindred.example/paid?a=1#b');
    expect(taken('HTTPS://KINDRED.example:443/paid')).toBe('https://kindred.example/paid');
    expect(taken('https:\\\\kindred.example\\paid')).toBe('https://kindred.example/paid');
    expect(taken('https://app.kindred.example:8443')).toBe('https://app.kindred.example:8443/');
    for (const url of [
      'http://localhost:5173/back',
      'http://127.0.0.1:3000/',
      'http://[::1]:8080/',
      'https://localhost/',
    ])
      expect(taken(url)).toBe(url);
  });

  it('has a list of origins alone: anything else in it is no setting', () => {
    for (const list of [
      'http://kindred.example',
      'https://kindred.example/path',
      'https://a:b@kindred.example',
      '*',
      'https://*.kindred.example',
      'kindred.example',
      'null',
      'https://kindred.example?x',
    ])
      expect([list, String(thrownBy(() => returnOriginsOf(list)))]).toEqual([
        list,
        expect.stringContaining('RETURN_URL_ORIGINS'),
      ]);
    expect(returnOriginsOf('https://kindred.example/')).toEqual(returnOriginsOf('https://kindred.example'));
  });
});
