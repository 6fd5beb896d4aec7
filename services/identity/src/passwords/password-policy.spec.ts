import { WeakPassword, passwordPolicy } from './password-policy.ts';

const check = passwordPolicy();
const owner = { email: 'ann.smith@orchard.example', username: 'climbing_ann' };

const reasonFor = (password: string) => {
  try {
    check(password, owner);
  } catch (error) {
    if (error instanceof WeakPassword) return error.details?.reason;
    throw error;
  }
};

describe('a new password', () => {
  it.each([
    ['nothing', '', 'TOO_SHORT'],
    ['nine characters', 'q8v!mZ2k_', 'TOO_SHORT'],
    ['nine characters that look like more in NFD', 'q8v!mZ2e\u0301', 'TOO_SHORT'],
    ['129 characters', 'q8v!mZ2k_'.repeat(15).slice(0, 129), 'TOO_LONG'],
    ['a megabyte', 'q8v!mZ2k_L'.repeat(100_000), 'TOO_LONG'],
    ['a null byte', 'correct\u0000horse battery', 'NOT_TEXT'],
    ['a lone surrogate', 'correct horse \ud800 battery', 'NOT_TEXT'],
    ['one from the list', 'password1234', 'COMMON'],
    ['one from the list in capitals', 'PASSWORD1234', 'COMMON'],
    ['one from the list with a flourish', 'Passw0rd123!', 'COMMON'],
    ['one from the list twice', 'letmeinletmein', 'COMMON'],
    ['a keyboard walk', 'qwertyuiop', 'COMMON'],
    ['digits in order', '1234567890', 'COMMON'],
    ['letters in order', 'abcdefghijkl', 'COMMON'],
    ['one letter', 'aaaaaaaaaaaaaaaa', 'COMMON'],
    ['the name of the house', 'kindred2024', 'COMMON'],
    ['the address', 'ann.smith@orchard.example', 'ABOUT_YOU'],
    ['the user name and a little more', 'my-Climbing_Ann-99', 'ABOUT_YOU'],
    ['the user name twice', 'climbing_annclimbing_ann', 'ABOUT_YOU'],
    ['the local part of the address and a little more', '2x-ann.smith-81-x', 'ABOUT_YOU'],
    ["the address's domain and a little more", 'my-orchard-27!', 'ABOUT_YOU'],
  ])('refuses %s', (_, password, reason) => {
    expect(reasonFor(password)).toBe(reason);
  });

  it('is not repeated in the refusal', () => {
    expect(() => check('password1234', owner)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('password1234') }),
    );
  });

  it.each([
    ['words that do not belong together', 'correct horse battery'],
    ['ten random characters', 'q8v!mZ2k_L'],
    ['128 characters', `correct horse ${'q8v!mZ2k_L'.repeat(12)}`.slice(0, 128)],
    ['words enough around the user name', 'who does climbing_ann think she is'],
    ['another script', 'лошадь батарея скрепка'],
    ['emoji', '🦜🐴🔋📎🦜🌲🏔🚲🎻🍐'],
  ])('may be %s', (_, password) => {
    expect(reasonFor(password)).toBeUndefined();
  });

  it('may be chosen by somebody without an address, or with a very short name', () => {
    expect(() => check('correct horse battery', { email: null, username: 'cor' })).not.toThrow();
  });
});
