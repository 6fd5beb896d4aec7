import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ImportFault } from './import-fault.ts';

const mostFiles = 20_000;

/** A file in a zip. Its length is as the zip declares it, and reading more than that is a fault. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: number;
  readonly compressedBytes: number;
  read(): Promise<Buffer>;
}

/**
 * The files of a zip. A name is looked at, and never used as a path. One that leads out of the zip is left out.
 * @throws {ImportFault}
 */
export async function filesOf(content: Buffer): Promise<ZippedFile[]> {
  const zip = await opened(content);
  if (zip.entryCount > mostFiles) throw new ImportFault('TOO_LARGE');
  const files: ZippedFile[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      const name = nameOf(entry);
      if (name !== null) files.push(fileOf(zip, entry, name));
      zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', (error: unknown) => reject(new ImportFault('BROKEN', error)));
    zip.readEntry();
  });
  return files;
}

function opened(content: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names as bytes: the library would refuse a whole zip for one name.
    fromBuffer(content, { lazyEntries: true, decodeStrings: false }, (error, zip) =>
      error ? reject(new ImportFault('BROKEN', error)) : resolve(zip),
    );
  });
}

/** Null for a folder, and for a name that a careless program would write outside of its folder. */
function nameOf({ fileName }: Entry): string | null {
  const name = (fileName as unknown as Buffer).toString('utf8');
  const parts = name.split('/');
  const isStrange = name.includes('\\') || name.startsWith('/') || /^[a-z]:/i.test(name) || parts.includes('..');
  return isStrange || name.endsWith('/') ? null : name;
}

function fileOf(zip: ZipFile, entry: Entry, name: string): ZippedFile {
  const { uncompressedSize: bytes, compressedSize: compressedBytes } = entry;
  const read = () =>
    new Promise<Buffer>((resolve, reject) => {
      const broken = (error: unknown) => reject(new ImportFault('BROKEN', error));
      // An encrypted file is refused here. The stream ends with an error at a length that is not the declared one.
      zip.openReadStream(entry, (error, stream) => {
        if (error) return broken(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', broken);
        stream.on('end', () => resolve(Buffer.concat(chunks)));
      });
    });
  return { name, bytes, compressedBytes, read };
}
