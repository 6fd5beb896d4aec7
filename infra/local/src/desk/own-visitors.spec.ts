import { isOwnVisitor } from './own-visitors.ts';

describe('who may come to the desk', () => {
  it('refuses a name that was rebound to this machine', () => {
    expect(isOwnVisitor({ host: 'evil.example:4080' }, 4080)).toBe(false);
    expect(isOwnVisitor({ host: 'localhost.evil.example:4080' }, 4080)).toBe(false);
    expect(isOwnVisitor({ host: 'localhost' }, 4080)).toBe(false);
    expect(isOwnVisitor({}, 4080)).toBe(false);
  });

  it('refuses what another page asks for', () => {
    expect(isOwnVisitor({ host: 'localhost:4080', origin: 'https://evil.example' }, 4080)).toBe(false);
    expect(isOwnVisitor({ host: 'localhost:4080', origin: 'null' }, 4080)).toBe(false);
    expect(
      isOwnVisitor({ host: 'localhost:4080', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 4080),
    ).toBe(false);
    expect(
      isOwnVisitor({ host: 'localhost:4080', 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, 4080),
    ).toBe(false);
  });

  it('lets in a browser on this machine, a script, and a link followed from elsewhere', () => {
    expect(isOwnVisitor({ host: 'localhost:4080' }, 4080)).toBe(true);
    expect(
      isOwnVisitor({ host: '127.0.0.1:4080', origin: 'http://127.0.0.1:4080', 'sec-fetch-site': 'same-origin' }, 4080),
    ).toBe(true);
    expect(isOwnVisitor({ host: '[::1]:4080' }, 4080)).toBe(true);
    expect(
      isOwnVisitor({ host: 'localhost:4080', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 4080),
    ).toBe(true);
  });
});
