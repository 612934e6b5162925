import type { lazyRouteComponent } from '@tanstack/react-router';
import type { Me } from '../api/session';
import { useMe } from '../api/session';
import { NotYoursPage } from './not-yours-page';

type LazyPage = ReturnType<typeof lazyRouteComponent>;

/**
 * A page for some only, by the server's word of what a person may. To anybody else it says so and where to go, and neither its
 * script nor its data is asked for.
 */
export function onlyFor(isFor: (me: Me) => boolean, Page: LazyPage): () => React.JSX.Element {
  return function Guarded() {
    return isFor(useMe()) ? <Page /> : <NotYoursPage />;
  };
}
