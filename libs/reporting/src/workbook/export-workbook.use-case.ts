import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { stream } from 'exceljs';
import { Actor } from '@kaskade/domain';
import { Database, Person, UnitOfWork } from '@kaskade/persistence';
import { Clock, SettingReader } from '@kaskade/platform';
import { LoadReport } from '../facts/load-report';
import { MoneySettingsReader } from '../facts/money-settings.reader';
import { ReportAccess } from '../facts/report-access';
import { ReportQueryDto } from '../unit-report/unit-report.dto';
import { unitView } from '../unit-report/report-names';
import { dataHash, writeData } from './data.sheet';
import { startDownload } from './download';
import { writeGoals } from './goals.sheet';
import { MeasureTextReader } from './measure-texts.reader';
import { writeMeasures } from './measures.sheet';
import { writeMoney } from './money.sheet';
import { writeReadMe } from './read-me.sheet';
import { ReaderGoneError, Turns } from './turns';
import { writeSummary } from './summary.sheet';
import { workbookText as text } from './workbook-text.nb';
import { dayText, fillIn, instantText } from './workbook-words';

/** The report of a unit's whole subtree as an Excel workbook, written to the answer as it is made. */
@Injectable()
export class ExportWorkbook {
  constructor(
    private readonly loadReport: LoadReport,
    private readonly access: ReportAccess,
    private readonly moneySettings: MoneySettingsReader,
    private readonly texts: MeasureTextReader,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: SettingReader,
    private readonly clock: Clock,
  ) {}

  /** Everything that can be refused is refused before the first byte; the export stands in the audit log. */
  async write(actor: Actor, unitId: number, query: ReportQueryDto, response: Response): Promise<void> {
    const report = await this.loadReport.run(actor, unitId, query);
    const money = await this.moneySettings.read(report.moment.year);
    const unitsWithWords = await this.access.unitsFor(actor, 'measure.read', report.facts.tree.unitIds);
    const municipality = await this.settings.municipalityName();
    const person = await this.database.repository(Person).findOneByOrFail({ id: actor.personId });
    const { name } = unitView(report, unitId);
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit('export', 'unit', unitId, { day: report.moment.day, periodId: report.moment.period.id });
      return Promise.resolve();
    });
    const turns = new Turns(() => response.destroyed);
    const file = { municipality, madeBy: person.name, madeAt: instantText(this.clock.now()), hash: await dataHash(report, turns) };
    const title = { title: fillIn(text.reportOf, { unit: name }), subtitle: fillIn(text.asOf, { day: dayText(report.moment.day) }) };
    startDownload(response, `Rapport ${name} ${report.moment.day}`);
    const workbook = new stream.xlsx.WorkbookWriter({ stream: response, useStyles: true, useSharedStrings: false });
    workbook.title = title.title;
    try {
      await writeReadMe(workbook, report, money, file, title, turns);
      await writeSummary(workbook, report, title, turns);
      await writeGoals(workbook, report, title, turns);
      await writeMoney(workbook, report, money, title, turns);
      await writeMeasures(workbook, report, { reader: this.texts, unitIds: unitsWithWords }, title, turns);
      await writeData(workbook, report, title, turns);
      await workbook.commit();
    } catch (error) {
      // The heading is sent: a broken download is the only way left to say that it failed.
      response.destroy();
      if (!(error instanceof ReaderGoneError)) throw error;
    }
  }
}
