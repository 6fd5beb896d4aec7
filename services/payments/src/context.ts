import type { ServiceContext } from '@kindred/service/context';
import type { Parts } from './parts.ts';
import type { loaders } from './service.ts';

export type Context = ServiceContext<Parts, typeof loaders>;
