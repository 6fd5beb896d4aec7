import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Homeserver } from '../homeserver/homeserver.ts';

/** Makes the user of a person or agent on the homeserver, unless it was made before under the same name. */
export async function ensureGhost(
  work: UnitOfWork,
  homeserver: Homeserver,
  { id, name }: { readonly id: string; readonly name: string | null },
): Promise<void> {
  const [made] = await work.read(job(), (tx) =>
    tx.query<{ name: string | null }>('SELECT name FROM matrix_ghost WHERE id = $1', [id]),
  );
  if (made && (name === null || made.name === name)) return;
  await homeserver.ensureGhost({ id, name });
  await work.run(job(), (tx) =>
    tx.query(
      `INSERT INTO matrix_ghost (id, name, made_at) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET name = coalesce(excluded.name, matrix_ghost.name)`,
      [id, name, tx.now],
    ),
  );
}
