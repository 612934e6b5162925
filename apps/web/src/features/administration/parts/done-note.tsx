import type { ReactNode } from 'react';

/** What has been done, in words, and perhaps a link to where it shows. */
export interface Done {
  readonly message: string;
  readonly link?: ReactNode;
}

/** Says what was done; read aloud, and gone when the next thing is done. */
export function DoneNote({ done }: { done: Done | null }) {
  return (
    <div role="status">
      {done && (
        <p className="org-done">
          {done.message} {done.link}
        </p>
      )}
    </div>
  );
}
