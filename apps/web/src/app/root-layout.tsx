import { Outlet, useLocation } from '@tanstack/react-router';
import { Shell } from './shell';

/** Sign-in has the whole window; every other page stands inside the shell. */
export function RootLayout() {
  const isSignIn = useLocation({ select: (location) => location.pathname === '/logg-inn' });
  return isSignIn ? (
    <Outlet />
  ) : (
    <Shell>
      <Outlet />
    </Shell>
  );
}
