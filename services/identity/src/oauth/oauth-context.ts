import type { ServiceContext } from '@kindred/service/service-context';
import type { Dependencies } from '../dependencies.ts';

/** What the routes of OAuth work with. */
export interface OAuthContext extends Pick<ServiceContext, 'work' | 'security'> {
  readonly dependencies: Dependencies;
}
