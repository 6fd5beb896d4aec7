import fc from 'fast-check';
import { InvalidEmail, parseEmailAddress } from './email-address.ts';

describe('an email address', () => {
  it.each([
    ['nothing', ''],
    ['no @', 'ann.example.org'],
    ['no local part', '@example.org'],
    ['no domain', 'ann@'],
    ['a domain of one label', 'ann@localhost'],
    ['an empty label', 'ann@example..org'],
    ['a trailing dot', 'ann@example.org.'],
    ['a label that begins with a hyphen', 'ann@-example.org'],
    ['an underscore in the domain', 'ann@ex_ample.org'],
    ['an address literal', 'ann@[127.0.0.1]'],
    ['an IP address', 'ann@127.0.0.1'],
    ['a short IP address', 'ann@127.1'],
    ['a percent sign in the domain', 'ann@exa%6dple.org'],
    ['broken punycode', 'ann@xn--a.com'],
    ['a leading dot', '.ann@example.org'],
    ['two dots', 'a..nn@example.org'],
    ['two @', 'ann@bob@example.org'],
    ['a quoted local part', '"ann"@example.org'],
    ['a space', 'an n@example.org'],
    ['a line break', 'ann@example.org\nBcc: bob@example.org'],
    ['a null byte', 'ann\u0000@example.org'],
    ['a null byte in the domain', 'ann@exam\u0000ple.org'],
    ['a lone surrogate', 'ann\ud800@example.org'],
    ['a lone surrogate in the domain', 'ann@\udc00example.org'],
    ['a local part outside ASCII', 'аnn@example.org'],
    ['a zero-width joiner', 'ann@exam\u200dple.org'],
    ['a display name', 'Ann <ann@example.org>'],
    ['a local part of 65', `${'a'.repeat(65)}@example.org`],
    ['a label of 64', `ann@${'a'.repeat(64)}.org`],
    [
      '255 characters',
      `ann@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(3)}.org`,
    ],
    ['a megabyte', `${'a'.repeat(1_000_000)}@example.org`],
  ])('refuses %s', (_, text) => {
    expect(() => parseEmailAddress(text)).toThrow(InvalidEmail);
  });

  it('has one form, whatever its case and the spaces around it', () => {
    expect(parseEmailAddress('  Ann.Smith+Tribe@Example.ORG ')).toBe('ann.smith+tribe@example.org');
  });

  it('has one form for an international domain, however it is written', () => {
    const forms = [
      'ann@bücher.example',
      'ann@BU\u0308CHER.example',
      'ann@xn--bcher-kva.example',
      'ann@bücher。example',
    ];
    expect(new Set(forms.map(parseEmailAddress))).toEqual(new Set(['ann@xn--bcher-kva.example']));
  });

  it('keeps a full-length address', () => {
    const longest = `${'a'.repeat(64)}@${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(61)}.com`;
    expect(longest).toHaveLength(254);
    expect(parseEmailAddress(longest)).toBe(longest);
  });

  it('stays as it is when parsed again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const once = parseEmailAddress(text);
        expect(parseEmailAddress(once)).toBe(once);
      }),
    );
  });

  it('answers anything at all with an address or a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        try {
          expect(parseEmailAddress(`${left}@${right}`)).toMatch(/^[\x21-\x7e]+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidEmail);
        }
      }),
    );
  });
});
