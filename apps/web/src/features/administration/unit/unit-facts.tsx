import type { Day } from '@kaskade/domain';
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import type { Unit, UnitAction } from '../model';
import type { Done } from '../parts/done-note';
import { LeadershipWords } from '../tree/leadership-words';
import { menuActions } from '../tree/menu-actions';
import { UnitDialog } from './unit-dialog';

interface UnitFactsProps {
  readonly unit: Unit;
  readonly day: Day;
  readonly onDone: (done: Done) => void;
}

/** The unit on the day, and what can be done with it. */
export function UnitFacts({ unit, day, onDone }: UnitFactsProps) {
  const { t } = useTranslation('administration');
  const [action, setAction] = useState<UnitAction | null>(null);
  const { parent, leader, superior } = unit;
  const isRoot = unit.isThere && !parent;
  const finish = (done: Done) => {
    setAction(null);
    onDone(done);
  };
  return (
    <Section title={t('unit.onDay')}>
      <dl className="org-facts">
        <div>
          <dt>{t('unit.leader')}</dt>
          <dd>
            {leader?.name ?? t('post.noLeader')} <LeadershipWords unit={unit} />
          </dd>
        </div>
        <div>
          <dt>{t('unit.superior')}</dt>
          <dd>{superior ? t('unit.superiorOf', { name: superior.name, unit: superior.unitName }) : t('unit.noSuperior')}</dd>
        </div>
        <div>
          <dt>{t('unit.parent')}</dt>
          <dd>
            {parent ? (
              <Link to="/organisasjon/enheter/$unitId" params={{ unitId: parent.id }} search={(before) => ({ dag: before.dag })}>
                {parent.name}
              </Link>
            ) : (
              t('unit.isTop')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('unit.level')}</dt>
          <dd>{unit.levelTitle}</dd>
        </div>
        <div>
          <dt>{t('unit.code')}</dt>
          <dd>{unit.code}</dd>
        </div>
      </dl>
      <div className="row org-actions no-print">
        {menuActions(unit.allowedActions, { leader, parentUnitId: isRoot ? null : parent?.id }).map((option) => (
          <Button key={option} variant="secondary" className="small" onClick={() => setAction(option)}>
            {t(`menu.${option}`)}
          </Button>
        ))}
      </div>
      {action && <UnitDialog action={action} unitId={unit.id} day={day} onClose={() => setAction(null)} onDone={finish} />}
    </Section>
  );
}
