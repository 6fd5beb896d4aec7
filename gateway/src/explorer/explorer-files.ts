import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the explorer: where it lies, and what it is. */
export interface ExplorerFile {
  readonly path: string;
  readonly type: string;
}

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

const ours = (name: string) => fileURLToPath(new URL(`../../explorer/${name}`, import.meta.url));
const { resolve } = createRequire(import.meta.url);
/** A file of a package, which the package need not offer to those who import it. */
const packaged = (name: string, file: string) => join(dirname(resolve(`${name}/package.json`)), file);

/** The page itself. */
export const explorerPage: ExplorerFile = { path: ours('index.html'), type: 'text/html; charset=utf-8' };

/**
 * Everything that the page loads, from this house and from packages as they were installed: nothing comes from
 * elsewhere.
 */
export const explorerFiles: Readonly<Record<string, ExplorerFile>> = {
  'explorer.js': { path: ours('explorer.js'), type: script },
  'fields.js': { path: ours('fields.js'), type: script },
  'asking.js': { path: ours('asking.js'), type: script },
  'explorer.css': { path: ours('explorer.css'), type: style },
  'explorer.svg': { path: ours('explorer.svg'), type: 'image/svg+xml' },
  'react.js': { path: packaged('react', 'umd/react.production.min.js'), type: script },
  'react-dom.js': { path: packaged('react-dom', 'umd/react-dom.production.min.js'), type: script },
  'graphiql.js': { path: packaged('graphiql', 'graphiql.min.js'), type: script },
  'graphiql.css': { path: packaged('graphiql', 'graphiql.min.css'), type: style },
};
