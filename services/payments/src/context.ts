import type { RequestContext } from '@kindred/service/context';
import type { Dependencies } from './dependencies.ts';
import type { loaders } from './service.ts';

export type Context = RequestContext<Dependencies, typeof loaders>;
