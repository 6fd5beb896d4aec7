import type { RequestContext } from '@kindred/service/context';
import type { LoaderFactories } from '@kindred/service/loaders';
import type { Dependencies } from './dependencies.ts';

/** The context of a resolver that uses the loaders of `Factories`. */
export type Context<Factories extends LoaderFactories = Record<never, never>> = RequestContext<Dependencies, Factories>;
