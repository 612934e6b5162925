import type { KeyboardEvent } from 'react';

/** Up and down walk a list of buttons, round its ends. */
export function walkWithArrows(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const step = event.key === 'ArrowDown' ? 1 : buttons.length - 1;
  event.preventDefault();
  buttons[(at + step) % buttons.length]?.focus();
}
