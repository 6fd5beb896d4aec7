import { readDesk } from './desk.ts';
import type { Graph } from './graph.ts';
import { shown, Unexpected } from './unexpected.ts';

/** Somebody who walks in a journey. */
export interface Walker {
  readonly name: string;
  readonly id: string;
  readonly token: string;
}

interface DemoPerson {
  readonly name: string;
  readonly accessToken?: string;
}

/** The people who live in the house that a journey comes to. */
export interface People {
  /** The house's admin, for what only admins see and decide. */
  admin(): Promise<Walker>;
}

export function peopleAt(desk: string, graph: Graph): People {
  return {
    async admin() {
      const people = await readDesk<readonly DemoPerson[]>(desk, '/people.json', {});
      for (const { name, accessToken: token } of people) {
        if (token === undefined) continue;
        const { me } = await graph.run<{ me: { id: string; role: string } }>('{ me { id role } }', {}, token);
        if (me.role === 'ADMIN') return { name, id: me.id, token };
      }
      throw new Unexpected(
        'nobody at the desk is an admin',
        'an admin who is signed in',
        shown(people.map(({ name }) => name)),
      );
    },
  };
}
