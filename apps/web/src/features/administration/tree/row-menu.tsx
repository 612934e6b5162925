import { Dropdown } from '@digdir/designsystemet-react';
import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import { useId, useRef, useState } from 'react';
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
  const id = useId();
  if (actions.length === 0) return null;
  const choose = (action: UnitAction) => {
    // A dialog gives focus back to where it was when it opened: here, since the list will be gone.
    trigger.current?.focus();
    setOpen(false);
    onAction(action);
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
        onClick={() => setOpen(!isOpen)}
      >
        <MenuElipsisHorizontalIcon aria-hidden className="ic" />
      </button>
      {isOpen && (
        <Dropdown id={id} open placement="bottom-end" onClose={() => setOpen(false)}>
          <Dropdown.List>
            {actions.map((action, index) => (
              <Dropdown.Item key={action}>
                <Dropdown.Button autoFocus={index === 0} onClick={() => choose(action)}>
                  {t(`menu.${action}`)}
                </Dropdown.Button>
              </Dropdown.Item>
            ))}
          </Dropdown.List>
        </Dropdown>
      )}
    </>
  );
}
