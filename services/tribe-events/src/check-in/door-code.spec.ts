import { doorCode, isDoorCode } from './door-code.ts';

const key = Buffer.alloc(32, 'one event');
const otherKey = Buffer.alloc(32, 'another');
const at = new Date('2026-03-01T19:02:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

describe('a code at the door', () => {
  it('is refused once another one was shown for five minutes', () => {
    const { code } = doorCode(key, at);
    expect(isDoorCode(key, code, later(8.1))).toBe(false);
  });

  it('is refused for another event, and in part', () => {
    const { code } = doorCode(key, at);
    expect(isDoorCode(otherKey, code, at)).toBe(false);
    for (const wrong of ['', code.slice(1), `${code}0`]) expect(isDoorCode(key, wrong, at)).toBe(false);
  });

  it('is taken while it is shown and for five minutes after', () => {
    const { code, shownUntil } = doorCode(key, at);
    expect(shownUntil).toEqual(later(3));
    expect(code).toMatch(/^\d{6}$/);
    for (const minutes of [0, 2.9, 3, 7.9]) expect(isDoorCode(key, code, later(minutes))).toBe(true);
  });
});
