import { Dropdown } from '@digdir/designsystemet-react';
import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitAction } from '../model';

interface RowMenuProps {
  readonly unitName: string;
  readonly actions: readonly UnitAction[];
  readonly onAction: (action: UnitAction) => void;
  /** Only the active row's menu is a stop for Tab. */
  readonly tabIndex: 0 | -1;
}

/** What can be done with the unit of a row. The list is drawn only while it is open. */
export function RowMenu({ unitName, actions, onAction, tabIndex }: RowMenuProps) {
  const { t } = useTranslation('administration');
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  useEffect(() => {
    // The list is put in its place a moment later: the page must not scroll to where it is now.
    if (isOpen) list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isOpen]);
  if (actions.length === 0) return null;

  const openMenu = (event: MouseEvent) => {
    // An open dropdown has already answered a click on its trigger, by closing.
    if (event.defaultPrevented) return;
    event.preventDefault();
    setOpen(true);
  };
  const close = () => {
    trigger.current?.focus();
    setOpen(false);
  };
  const choose = (action: UnitAction) => {
    // First, since a dialog gives focus back to where it was when it opened, and the list will be gone.
    close();
    onAction(action);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.key === 'Escape') close();
    else walkWithArrows(event);
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="row-menu"
        tabIndex={tabIndex}
        popovertarget={id}
        aria-expanded={isOpen}
        aria-label={t('menu.label', { name: unitName })}
        onClick={openMenu}
      >
        <MenuElipsisHorizontalIcon aria-hidden />
      </button>
      {isOpen && (
        <Dropdown id={id} open placement="bottom-end" onClose={() => setOpen(false)}>
          <Dropdown.List ref={list} onKeyDown={onKeyDown}>
            {actions.map((action) => (
              <Dropdown.Item key={action}>
                <Dropdown.Button onClick={() => choose(action)}>{t(`menu.${action}`)}</Dropdown.Button>
              </Dropdown.Item>
            ))}
          </Dropdown.List>
        </Dropdown>
      )}
    </>
  );
}

/** Up and down walk the list, round its ends. */
function walkWithArrows(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const step = event.key === 'ArrowDown' ? 1 : buttons.length - 1;
  event.preventDefault();
  buttons[(at + step) % buttons.length]?.focus();
}
