import { templatePlaceholders, type TemplatePlaceholder } from '@kaskade/domain';
import { Button, Dropdown } from '@digdir/designsystemet-react';
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { walkWithArrows } from './walk-with-arrows';

/** What can stand open in a text and is filled in for each agreement. */
export function PlaceholderMenu({ onChoose }: { onChoose: (name: TemplatePlaceholder) => void }) {
  const { t } = useTranslation('templates');
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isOpen]);
  const close = () => {
    trigger.current?.focus();
    setOpen(false);
  };
  const choose = (name: TemplatePlaceholder) => {
    close();
    onChoose(name);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => (event.key === 'Escape' ? close() : walkWithArrows(event));
  return (
    <div>
      <Button
        ref={trigger}
        variant="tertiary"
        className="small"
        popovertarget={id}
        aria-expanded={isOpen}
        onClick={(event) => {
          // An open dropdown has already answered a click on its trigger, by closing.
          if (event.defaultPrevented) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {t('placeholder.insert')} <ChevronDownIcon aria-hidden />
      </Button>
      {isOpen && (
        <Dropdown id={id} open placement="bottom-start" onClose={() => setOpen(false)}>
          <Dropdown.List ref={list} onKeyDown={onKeyDown}>
            {templatePlaceholders.map((name) => (
              <Dropdown.Item key={name}>
                <Dropdown.Button onClick={() => choose(name)}>{t(`placeholder.${name}`)}</Dropdown.Button>
              </Dropdown.Item>
            ))}
          </Dropdown.List>
        </Dropdown>
      )}
    </div>
  );
}
