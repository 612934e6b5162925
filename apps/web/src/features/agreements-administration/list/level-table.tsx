import { Details, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../format/number';
import { Figure } from '../../../ui/figure';
import { COUNTS, type AgreementList, type Count } from '../model';

interface LevelTableProps {
  readonly levels: AgreementList['levels'];
  readonly onChoose: (levelId: number, count: Count) => void;
}

/** The same counts level by level, folded until it is asked for. */
export function LevelTable({ levels, onChoose }: LevelTableProps) {
  const { t } = useTranslation('agreements-administration');
  return (
    <Details className="level-counts">
      <Details.Summary>{t('list.byLevel')}</Details.Summary>
      <Details.Content>
        <Table className="org-table">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('list.level')}</Table.HeaderCell>
              {COUNTS.map((count) => (
                <Table.HeaderCell key={count} scope="col" className="num">
                  {t(`standing.${count}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {levels.map(({ id, title, standings }) => (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row">{title}</Table.HeaderCell>
                {COUNTS.map((count) => (
                  <Table.Cell key={count} className="num">
                    {standings[count] === 0 ? (
                      0
                    ) : (
                      <Figure
                        label={`${formatNumber(standings[count])} ${t(`standing.${count}`)}, ${title}`}
                        onOpen={() => onChoose(id, count)}
                      >
                        {formatNumber(standings[count])}
                      </Figure>
                    )}
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Details.Content>
    </Details>
  );
}
