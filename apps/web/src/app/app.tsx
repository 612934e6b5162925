import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { UndoProvider } from '../ui/undo';
import { queryClient, router } from './router';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense>
        <UndoProvider>
          <RouterProvider router={router} />
        </UndoProvider>
      </Suspense>
    </QueryClientProvider>
  );
}
