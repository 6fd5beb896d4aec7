import { tribes } from './found-tribes.ts';
import { lives } from './lives.ts';
import { personas } from './who.ts';

describe('the lives of demo people', () => {
  it('are those of people who are brought in', () => {
    const usernames = personas.map(({ username }) => username);
    for (const username of Object.keys(lives)) expect(usernames).toContain(username);
  });

  it('are such that a formation has a group: at least four people in one city are in no tribe', () => {
    const inTribes = new Set(tribes.flatMap(({ founder, members }) => [founder, ...members]));
    const free = personas.filter(({ username }) => username in lives && !inTribes.has(username));
    const inCity = free.map(({ location }) => free.filter((other) => other.location === location).length);
    expect(Math.max(...inCity)).toBeGreaterThanOrEqual(4);
  });
});
