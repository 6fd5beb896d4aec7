import { isDateTime, isUuid } from './formats.ts';

describe('a UUID', () => {
  it.each(['01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', 'ffffffff-ffff-4fff-8fff-ffffffffffff'])('accepts %s', (value) => {
    expect(isUuid(value)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['01981F5E-8C00-7A10-9F6B-3D2C1B0A9F01', 'capitals, which would be another key'],
    ['01981f5e8c007a109f6b3d2c1b0a9f01', 'no hyphens'],
    ['01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01\n', 'a line end'],
    ['{01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01}', 'braces'],
    ['anna@example.org', 'an address'],
  ])('refuses %j: %s', (value) => {
    expect(isUuid(value)).toBe(false);
  });
});

describe('a time in RFC 3339', () => {
  it.each([
    '2026-01-31T09:30:00Z',
    '2026-01-31T09:30:00.123Z',
    '2026-01-31T09:30:00.123456789+05:45',
    '2024-02-29T23:59:59-11:00',
    '2000-02-29T00:00:00Z',
    '0001-12-31T00:00:00Z',
  ])('accepts %s', (value) => {
    expect(isDateTime(value)).toBe(true);
  });

  it.each([
    ['2026-01-31', 'no time'],
    ['2026-01-31T09:30:00', 'no offset'],
    ['2026-01-31 09:30:00Z', 'a space'],
    ['2026-02-29T00:00:00Z', 'no leap year'],
    ['1900-02-29T00:00:00Z', 'no leap year, though divisible by four'],
    ['2026-04-31T00:00:00Z', 'a day too many'],
    ['2026-13-01T00:00:00Z', 'a month too many'],
    ['2026-01-31T24:00:00Z', 'an hour too many'],
    ['2026-01-31T09:60:00Z', 'a minute too many'],
    ['+010000-01-01T00:00:00Z', 'a year of five digits'],
    ['2026-01-31T09:30:00Z tomorrow', 'words behind it'],
  ])('refuses %s: %s', (value) => {
    expect(isDateTime(value)).toBe(false);
  });
});
