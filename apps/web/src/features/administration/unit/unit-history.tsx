import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import type { Unit } from '../model';
import { Span } from '../parts/span';

/** Where the unit has stood, stands and will stand. */
export function PlacementHistory({ placements }: Pick<Unit, 'placements'>) {
  const { t } = useTranslation('administration');
  return (
    <Section title={t('unit.placements')}>
      <ul className="rows">
        {placements.map(({ parent, validFrom, validTo }) => (
          <li key={validFrom}>
            <b className="b">{parent ? t('unit.under', { name: parent.name }) : t('unit.isTop')}</b>
            <br />
            <Span validFrom={validFrom} validTo={validTo} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The cost centres that the unit has owned, owns and will own. */
export function CostCentreHistory({ costCentres }: Pick<Unit, 'costCentres'>) {
  const { t } = useTranslation('administration');
  return (
    <Section title={t('unit.costCentres')}>
      {costCentres.length === 0 && <p className="sub">{t('unit.noCostCentres')}</p>}
      <ul className="rows">
        {costCentres.map(({ costCentreId, code, name, validFrom, validTo }) => (
          <li key={`${costCentreId}-${validFrom}`}>
            <b className="b">{code}</b> {name}
            <br />
            <Span validFrom={validFrom} validTo={validTo} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The units directly below on the day. */
export function UnitsBelow({ units }: { units: Unit['unitsBelow'] }) {
  const { t } = useTranslation('administration');
  if (units.length === 0) return null;
  return (
    <Section title={t('unit.below')} note={t('tree.unitsBelow', { count: units.length })}>
      <ul className="rows">
        {units.map(({ id, name, code }) => (
          <li key={id}>
            <Link to="/organisasjon/enheter/$unitId" params={{ unitId: id }} search={(before) => ({ dag: before.dag })}>
              {name}
            </Link>{' '}
            <span className="sub sm">{code}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
