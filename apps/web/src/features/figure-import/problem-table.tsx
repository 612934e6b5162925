import type { AmountScale } from '@kaskade/domain';
import { Checkbox, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ImportProblem, RowKind } from './model';
import { cellContent, problemWords } from './problem-words';

interface ProblemTableProps {
  readonly problems: readonly ImportProblem[];
  readonly scale: AmountScale;
  readonly acceptedRows: readonly number[];
  /** Accepts a row whose printed figure is wrong; without it nothing is to be accepted. */
  readonly onAccept?: (row: number, isAccepted: boolean) => void;
  /** Reads a row as a sum, or not as one, where that may be what is wrong. */
  readonly onRowKind?: (row: number, kind: RowKind) => void;
}

/** Cell, what stands there, what is wrong, how to mend it. */
export function ProblemTable({ problems, scale, acceptedRows, onAccept, onRowKind }: ProblemTableProps) {
  const { t } = useTranslation('figure-import');
  return (
    <Table className="problem-table">
      <Table.Head>
        <Table.Row>
          {(['cell', 'content', 'wrong', 'mend'] as const).map((key) => (
            <Table.HeaderCell key={key} scope="col">
              {t(`problems.${key}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {problems.map((problem, index) => (
          <ProblemRow
            key={`${problem.at} ${problem.code}`}
            problem={problem}
            scale={scale}
            isAccepted={acceptedRows.includes(problem.row)}
            onAccept={problem.severity === 'confirm' && isFirstOfRow(problems, index) ? onAccept : undefined}
            onRowKind={onRowKind}
          />
        ))}
      </Table.Body>
    </Table>
  );
}

/** A row is accepted once, however many of its figures are wrong. */
function isFirstOfRow(problems: readonly ImportProblem[], index: number): boolean {
  return problems.findIndex(({ severity, row }) => severity === 'confirm' && row === problems[index]?.row) === index;
}

interface ProblemRowProps {
  readonly problem: ImportProblem;
  readonly scale: AmountScale;
  readonly isAccepted: boolean;
  readonly onAccept: ProblemTableProps['onAccept'] | undefined;
  readonly onRowKind: ProblemTableProps['onRowKind'];
}

/** What the row may be instead, where its being a sum or not may be the fault. */
const OTHER_KIND: Partial<Record<ImportProblem['code'], 'total' | 'detail'>> = {
  'row-without-cost-centre': 'total',
  'cost-centre-unknown': 'total',
  'total-differs': 'detail',
};

function ProblemRow({ problem, scale, isAccepted, onAccept, onRowKind }: ProblemRowProps) {
  const { t } = useTranslation('figure-import');
  const { wrong, mend } = problemWords(problem, scale, t);
  const otherKind = OTHER_KIND[problem.code];
  const content = cellContent(problem, scale);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{problem.at || '–'}</Table.HeaderCell>
      <Table.Cell>
        {content ? (
          <span className="cell-content" data-severity={problem.severity}>
            {content}
          </span>
        ) : (
          <span className="sub">{t('problems.empty')}</span>
        )}
      </Table.Cell>
      <Table.Cell>{wrong}</Table.Cell>
      <Table.Cell>
        {mend}
        {onRowKind && otherKind && (
          <span className="block">
            <button type="button" className="link-button sm" onClick={() => onRowKind(problem.row, otherKind)}>
              {t(otherKind === 'total' ? 'problems.isTotal' : 'problems.isDetail', { row: problem.row })}
            </button>
          </span>
        )}
        {onAccept && (
          <Checkbox
            label={t('problems.accept', { row: problem.row })}
            value={String(problem.row)}
            checked={isAccepted}
            onChange={(event) => onAccept(problem.row, event.target.checked)}
          />
        )}
      </Table.Cell>
    </Table.Row>
  );
}
