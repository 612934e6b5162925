import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { stream } from 'exceljs';
import { Actor } from '@kaskade/domain';
import { Database, Person, UnitOfWork } from '@kaskade/persistence';
import { Clock, SettingReader } from '@kaskade/platform';
import { startDownload } from '../workbook/download';
import { SheetColumn, SheetWriter } from '../workbook/sheet-writer';
import { ReaderGoneError, Turns } from '../workbook/turns';
import { fillIn, instantCell, numberText } from '../workbook/workbook-words';
import { AuditEntryDto, AuditFilterDto } from './audit-log.dto';
import { AuditLogReader } from './audit-log.reader';
import { auditText } from './audit-text.nb';
import { filterInWords } from './filter-words';

const ROWS_PER_PAGE = 1_000;
/** Ten times what a municipality of the largest size writes in a day. */
const MOST_ROWS = 100_000;

const text = auditText.workbook;
const column = (heading: string | undefined, width: number, format: SheetColumn['format'] = 'text'): SheetColumn => ({
  heading: heading ?? '',
  width,
  format,
});
const COLUMNS = [
  column(text['id'], 10, 'id'),
  column(text['at'], 20, 'instant'),
  column(text['person'], 26),
  column(text['kind'], 13),
  column(text['what'], 60),
  column(text['unit'], 28),
  column(text['agreement'], 34),
  column(text['fields'], 34),
  column(text['details'], 50),
  column(text['request'], 38),
];

const osloClock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'medium' });

/** The audit log, as far as it is narrowed down, as a workbook that is written as it is read. */
@Injectable()
export class ExportAuditLog {
  constructor(
    private readonly log: AuditLogReader,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: SettingReader,
    private readonly clock: Clock,
  ) {}

  /** The export stands in the log before its first byte is sent. */
  async write(actor: Actor, filter: AuditFilterDto, response: Response): Promise<void> {
    const person = await this.database.repository(Person).findOneByOrFail({ id: actor.personId });
    const municipality = await this.settings.municipalityName();
    await this.unitOfWork.run(actor, (tx) => Promise.resolve(tx.audit('export', 'audit_entry', null, { filter: { ...filter } })));
    const narrowed = await filterInWords(this.database, filter);
    startDownload(response, `${text['sheet']} ${this.clock.today()}`);
    const workbook = new stream.xlsx.WorkbookWriter({ stream: response, useStyles: true, useSharedStrings: false });
    const sheet = new SheetWriter(
      workbook,
      {
        name: text['sheet']!,
        title: fillIn(text['title']!, { municipality }),
        subtitle: fillIn(text['subtitle']!, {
          at: osloClock.format(this.clock.now()),
          person: person.name,
          filter: narrowed,
        }),
        columns: COLUMNS,
        frozenColumns: 2,
      },
      new Turns(() => response.destroyed),
    );
    try {
      await this.writeRows(sheet, filter);
      sheet.commit();
      await workbook.commit();
    } catch (error) {
      // The heading is sent: a broken download is the only way left to say that it failed.
      response.destroy();
      if (!(error instanceof ReaderGoneError)) throw error;
    }
  }

  /** Page by page, so that memory does not grow with the log. */
  private async writeRows(sheet: SheetWriter, filter: AuditFilterDto): Promise<void> {
    let before: string | undefined;
    for (let written = 0; written < MOST_ROWS; written += ROWS_PER_PAGE) {
      const page = await this.log.page({ ...filter, before }, ROWS_PER_PAGE);
      for (const entry of page.entries) await sheet.write(cellsOf(entry));
      if (page.next === null) return;
      before = page.next;
    }
    await sheet.write([null, fillIn(text['capped']!, { most: numberText(MOST_ROWS, 0) })]);
  }
}

function cellsOf({ id, at, person, kind, what, unit, agreement, fields, details, requestId }: AuditEntryDto) {
  return [
    id,
    instantCell(at),
    person?.name ?? text['system']!,
    auditText.kinds[kind]!,
    what,
    unit?.name ?? null,
    agreement && `${agreement.leaderName}, ${agreement.periodName}`,
    fields.join(', '),
    details,
    requestId,
  ];
}
