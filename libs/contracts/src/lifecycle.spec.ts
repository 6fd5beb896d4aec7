import { ImpossibleTransition, lifecycle } from './lifecycle.ts';

const light = lifecycle<'RED' | 'GREEN' | 'OFF'>({ RED: ['GREEN', 'OFF'], GREEN: ['RED'], OFF: [] });

describe('a lifecycle', () => {
  it('refuses what its table does not have', () => {
    expect(() => light.next('GREEN', 'OFF')).toThrow(ImpossibleTransition);
    expect(() => light.next('OFF', 'RED')).toThrow(ImpossibleTransition);
    expect(() => light.next('RED', 'RED')).toThrow(ImpossibleTransition);
  });

  it('gives the next status, and begins with the first', () => {
    expect(light.next('RED', 'GREEN')).toBe('GREEN');
    expect(light.allows('GREEN', 'OFF')).toBe(false);
    expect(light.initial).toBe('RED');
  });
});
