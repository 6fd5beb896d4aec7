import { newId } from '@kindred/contracts/uuid';
import type { KeyOwner } from '@kindred/database/sealing/sealer';
import type { Homeserver } from '../homeserver.ts';
import { HomeserverRefused } from '../refusals.ts';
import { notFound } from './local-rooms.ts';
import type { LocalStore } from './local-store.ts';

/** Files are rows here, so they are smaller than a homeserver's. The longest upload to a channel fits. */
export const mostLocalBytes = 32 * 1_048_576;

const fileKeyOwner: KeyOwner = { kind: 'service', id: '00000000-0000-7000-8000-000000000016' };

const place = (rowId: string) => ({ table: 'local_file', column: 'content', rowId });

/** The files of the local homeserver. Their content is sealed as base64, since a sealer seals text. */
export function localFiles(store: LocalStore): Pick<Homeserver, 'upload' | 'download'> {
  const prefix = `mxc://${store.names.serverName}/`;
  return {
    upload: ({ bytes, mediaType }) =>
      store.write(async (tx) => {
        if (bytes.length > mostLocalBytes) throw new HomeserverRefused('The file is too large.', 413, 'M_TOO_LARGE');
        const id = newId();
        const content = await store.sealer.seal(tx, fileKeyOwner, place(id), bytes.toString('base64'));
        await tx.query('INSERT INTO local_file (id, media_type, content, stored_at) VALUES ($1, $2, $3, $4)', [
          id,
          mediaType,
          content,
          tx.now,
        ]);
        return `${prefix}${id}`;
      }),

    download: (address) =>
      store.read(async (tx) => {
        const id = address.slice(prefix.length);
        if (!address.startsWith(prefix) || !/^[0-9a-f-]{36}$/.test(id)) throw notFound();
        const [file] = await tx.query<{ content: Buffer }>('SELECT content FROM local_file WHERE id = $1', [id]);
        if (!file) throw notFound();
        return Buffer.from(await store.sealer.open(tx, place(id), file.content), 'base64');
      }),
  };
}
