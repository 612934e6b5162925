import { formatAmount, type Day } from '@kaskade/domain';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { Loading } from '../../../ui/loading';
import type { MovePreview } from '../model';
import { movePreviewQuery } from '../queries';

interface MovePreviewRowsProps {
  readonly unitId: number;
  readonly parentUnitId: number;
  readonly validFrom: Day;
}

/** What happens on the day: superior, goals, measures, agreement, money. */
export function MovePreviewRows(move: MovePreviewRowsProps) {
  const { t } = useTranslation('administration');
  const { data: preview, isPending, isError } = useQuery(movePreviewQuery(move));
  return (
    <section aria-live="polite" className="stack-s">
      <h3>{t('move.happens', { day: formatDay(move.validFrom) })}</h3>
      {isPending && <Loading what={t('move.loading')} rows={4} />}
      {isError && <p className="sub">{t('move.noPreview')}</p>}
      {preview && (
        <dl className="org-facts">
          {rowsOf(preview, t).map(({ key, strong, text }) => (
            <div key={key}>
              <dt>{t(`move.row.${key}`)}</dt>
              <dd>
                {strong && <b className="b">{strong}</b>} {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

interface PreviewRow {
  readonly key: 'superior' | 'goals' | 'measures' | 'agreement' | 'money' | 'units';
  readonly strong?: string;
  readonly text: string;
}

function rowsOf(preview: MovePreview, t: TFunction<'administration'>): PreviewRow[] {
  const before = preview.superiorBefore?.name;
  const after = preview.superiorAfter?.name;
  const isSame = before === after;
  const rows: PreviewRow[] = [
    {
      key: 'superior',
      text: isSame
        ? t('move.superiorSame', { name: after ?? '–' })
        : t(before ? 'move.superiorNew' : 'move.superiorFirst', { before, after: after ?? t('move.nobody') }),
    },
    { key: 'goals', text: goalWords(preview, t) },
    {
      key: 'measures',
      strong: t('move.measuresFollow', { count: preview.measures }),
      text:
        preview.measuresLeavingSums > 0
          ? t('move.measuresLeaving', { count: preview.measuresLeavingSums, staying: preview.measures - preview.measuresLeavingSums })
          : t('move.measuresAllCount'),
    },
    {
      key: 'agreement',
      text: t(preview.agreementId === null ? 'move.noAgreement' : isSame ? 'move.agreementSame' : 'move.agreementNew', {
        name: after ?? t('move.nobody'),
      }),
    },
    { key: 'money', text: moneyWords(preview, t) },
  ];
  if (preview.unitsBelow > 0) rows.push({ key: 'units', text: t('move.unitsBelow', { count: preview.unitsBelow }) });
  return rows;
}

function goalWords({ goalsOut, goalsIn, goalsBefore, goalsAfter }: MovePreview, t: TFunction<'administration'>): string {
  if (goalsOut.length + goalsIn.length === 0) return t('move.goalsSame', { count: goalsAfter });
  const named = (goals: MovePreview['goalsOut']) =>
    goals.map((goal) => t('move.goalOf', { title: goal.title, owner: goal.ownerUnitName })).join('; ');
  return [
    goalsOut.length > 0 && t('move.goalsOut', { count: goalsOut.length, goals: named(goalsOut) }),
    goalsIn.length > 0 && t('move.goalsIn', { count: goalsIn.length, goals: named(goalsIn) }),
    t('move.goalsFromTo', { before: goalsBefore, after: goalsAfter }),
  ]
    .filter((part) => part !== false)
    .join(' ');
}

function moneyWords({ costCentreCodes, revisedOre, year, validFrom }: MovePreview, t: TFunction<'administration'>): string {
  if (costCentreCodes.length === 0) return t('move.noMoney');
  const amount = formatAmount(revisedOre, { scale: 'millions', decimals: 2 });
  return t('move.moneyFollows', {
    count: costCentreCodes.length,
    codes: costCentreCodes.join(', '),
    amount,
    year,
    day: formatDay(validFrom),
  });
}
