import { Checkbox, Details, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../../format/month';
import { Amount } from '../../ui/money';
import { Section } from '../../ui/section';
import type { DryRun } from './model';

interface GivingWayProps {
  readonly result: DryRun;
  /** How many removals the user has accepted. */
  readonly acceptedRemovals: number;
  readonly onAccept: (removals: number) => void;
}

const COLUMNS = ['centre', 'kind', 'span', 'accountGroup', 'now', 'after', 'reason'] as const;
const AMOUNTS: readonly string[] = ['now', 'after'];

/** The stored figures that change or go, each with its reason; what goes is accepted by a tick. */
export function GivingWay({ result, acceptedRemovals, onAccept }: GivingWayProps) {
  const { t } = useTranslation('figure-import');
  const { removed, changed } = result.figures;
  if (removed + changed === 0) return null;
  const shown = result.givingWay.length;
  const title = removed > 0 ? t('givingWay.removed', { count: removed }) : t('givingWay.changed', { count: changed });
  return (
    <Section wide title={title} note={t('givingWay.note')}>
      <div className="stack">
        <Details>
          <Details.Summary>{t('givingWay.which', { count: removed + changed })}</Details.Summary>
          <Details.Content>
            <GivingWayTable figures={result.givingWay} label={title} />
            {shown < removed + changed && <p className="sub sm">{t('problems.more', { shown, count: removed + changed })}</p>}
          </Details.Content>
        </Details>
        {removed > 0 && (
          <Checkbox
            label={t('givingWay.accept', { count: removed })}
            value="removals"
            checked={acceptedRemovals === removed}
            onChange={(event) => onAccept(event.target.checked ? removed : 0)}
          />
        )}
      </div>
    </Section>
  );
}

function GivingWayTable({ figures, label }: { figures: DryRun['givingWay']; label: string }) {
  const { t } = useTranslation('figure-import');
  return (
    <Table className="problem-table giving-way-table" aria-label={label}>
      <Table.Head>
        <Table.Row>
          {COLUMNS.map((key) => (
            <Table.HeaderCell key={key} scope="col" className={AMOUNTS.includes(key) ? 'num' : undefined}>
              {t(`givingWay.columns.${key}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {figures.map((figure) => (
          <Table.Row key={[figure.code, figure.kind, figure.year, figure.span, figure.toMonth, figure.accountGroup].join(' ')}>
            <Table.HeaderCell scope="row">
              {figure.code} {figure.name}
            </Table.HeaderCell>
            <Table.Cell>{t(`roles.${figure.kind}`)}</Table.Cell>
            <Table.Cell>{t(`givingWay.spans.${figure.span}`, { month: monthName(figure.toMonth), year: figure.year })}</Table.Cell>
            <Table.Cell>{figure.accountGroup}</Table.Cell>
            <Table.Cell className="num">
              <span className="only-narrow">{t('givingWay.columns.now')}: </span>
              <Amount ore={figure.amountOre} scale="kroner" />
            </Table.Cell>
            <Table.Cell className="num">
              <span className="only-narrow">{t('givingWay.columns.after')}: </span>
              {figure.newAmountOre === null ? t('givingWay.gone') : <Amount ore={figure.newAmountOre} scale="kroner" />}
            </Table.Cell>
            <Table.Cell>{reasonWords(figure, t)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function reasonWords(
  { reason, newAmountOre, source }: DryRun['givingWay'][number],
  t: ReturnType<typeof useTranslation<'figure-import'>>['t'],
): string {
  if (reason === 'corrected') return t(newAmountOre === null ? 'givingWay.reasons.notInFile' : 'givingWay.reasons.corrected', { source });
  return t(`givingWay.reasons.${reason}`);
}
