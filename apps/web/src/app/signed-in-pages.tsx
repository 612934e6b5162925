import { Outlet } from '@tanstack/react-router';
import { useMe } from '../api/session';
import { NoAccessPage } from './no-access-page';

/** The page asked for; one page in place of all for whoever has neither post nor role. */
export function SignedInPages() {
  return useMe().may.includes('system.use') ? <Outlet /> : <NoAccessPage />;
}
