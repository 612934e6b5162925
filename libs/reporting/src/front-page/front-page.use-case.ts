import { Injectable } from '@nestjs/common';
import { AgreementListReader } from '@kaskade/agreement';
import { Actor, addDays, can, Leader, leaderOf, superiorOf, unitResource } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Clock } from '@kaskade/platform';
import { LoadedReport, LoadReport } from '../facts/load-report';
import { MoneySettings, MoneySettingsReader } from '../facts/money-settings.reader';
import { directReports } from '../my-leaders/direct-reports';
import { coverageView, measureCountsView, progressView } from '../unit-report/figure-views';
import { moneyRow } from '../unit-report/money-report';
import { unitView } from '../unit-report/report-names';
import {
  acknowledgeItems,
  behindItems,
  changeItems,
  conversationItems,
  openAmendmentItems,
  ownLifeItems,
  standingAgreements,
  superiorLifeItems,
} from './agreement-life-items';
import { AgreementLifeReader } from './agreement-life.reader';
import { COMING_DAYS, decisionItems, dueItems, isNear, lackingItems } from './front-page-items';
import { FrontPageDto, FrontPageItemDto, MyStatusDto } from './front-page.dto';
import { TaskReader } from './tasks.reader';

/** The inbox is the front page: what is due, what waits for my decision, what is coming, and how my units stand. */
@Injectable()
export class FrontPage {
  constructor(
    private readonly loadReport: LoadReport,
    private readonly tasks: TaskReader,
    private readonly life: AgreementLifeReader,
    private readonly agreementList: AgreementListReader,
    private readonly moneySettings: MoneySettingsReader,
    private readonly trees: OrganizationTreeReader,
    private readonly clock: Clock,
  ) {}

  /** Empty for whoever leads no unit. Statements grow with the units that one person leads, never with the organization. */
  async read(actor: Actor): Promise<FrontPageDto> {
    const today = this.clock.today();
    const pages: UnitPage[] = [];
    for (const unitId of [...actor.leadsUnitIds].sort((a, b) => a - b)) pages.push(await this.ofUnit(actor, unitId));
    const due = pages.flatMap((page) => page.due);
    const ofBody = actor.employerBody === 'representative' ? await this.ofEmployerBody(actor) : [];
    return {
      today,
      dueSoon: [...due.filter(isNear).sort(byDay), ...pages.flatMap((page) => page.lacking)],
      needsMyDecision: [...ofBody, ...pages.flatMap((page) => page.decisions)],
      coming: [...due.filter((item) => !isNear(item)), ...pages.flatMap((page) => page.coming)].sort(byDay),
      status: pages.map((page) => page.status),
      chiefAgreement: actor.employerBody === 'none' ? null : await this.tasks.chiefAgreement(today),
      agreementNumbers: can(actor, 'agreement.administer') ? await this.agreementList.standings() : null,
      deputyFor: actor.deputyForUnitIds.length === 0 ? [] : await this.tasks.deputyFor(actor, today),
    };
  }

  /** What waits for the body's representative: the chief officer's agreement, and those below that have no other superior (domain §1). */
  private async ofEmployerBody(actor: Actor): Promise<FrontPageItemDto[]> {
    const today = this.clock.today();
    const tree = await this.trees.on(today);
    const isOtherParty = (unitId: number) =>
      superiorOf(tree, unitId) === null && can(actor, 'agreement.asSuperior', unitResource(tree, actor, unitId));
    const unitIds = tree.unitIds.filter(isOtherParty);
    const agreements = await this.life.ofUnits(unitIds, today);
    if (agreements.length === 0) return [];
    const report = await this.loadReport.run(actor, tree.unitIds[0]!, {});
    const accepted = (await this.life.acceptedAreas(unitIds)).filter(({ personId }) => personId === actor.personId);
    return [...superiorLifeItems(report, standingAgreements(report, agreements), accepted), ...acknowledgeItems(report, unitIds)];
  }

  private async ofUnit(actor: Actor, unitId: number): Promise<UnitPage> {
    const report = await this.loadReport.run(actor, unitId, {});
    const { period, today, year } = report.moment;
    const settings = await this.moneySettings.read(year);
    const since = addDays(today, -COMING_DAYS);
    const below = directReports(report);
    const measures = await this.tasks.openMeasures(period.id, [unitId], today);
    const notRelevant = await this.tasks.notRelevantSince(period.id, below, since, today);
    const units = [unitId, ...below];
    const agreements = standingAgreements(report, await this.life.ofUnits(units, today));
    const inPost = leaderOf(report.facts.tree, unitId);
    const accepted = (await this.life.acceptedAreas(below)).filter(({ personId }) => isInPost(inPost, personId));
    const conversations = await this.life.conversations(units, today, addDays(today, COMING_DAYS));
    const ofOthers = agreements.filter((agreement) => agreement.unitId !== unitId);
    const own = [...ownLifeItems(report, agreements), ...changeItems(report)];
    const isDated = (item: FrontPageItemDto) => item.dueOn !== null;
    return {
      due: [...dueItems(report, measures), ...own.filter(isDated), ...behindItems(report, below)],
      lacking: [...own.filter((item) => !isDated(item)), ...lackingItems(report)],
      decisions: [
        ...superiorLifeItems(report, ofOthers, accepted),
        ...acknowledgeItems(report, below),
        ...decisionItems(report, notRelevant),
      ],
      coming: [...conversationItems(report, conversations), ...openAmendmentItems(report, agreements)],
      status: statusView(report, settings),
    };
  }
}

function isInPost(leader: Leader | null, personId: number): boolean {
  return leader !== null && (leader.personId === personId || leader.awayPersonId === personId);
}

/** Overdue first; what has no day last. */
function byDay(a: FrontPageItemDto, b: FrontPageItemDto): number {
  return (a.days ?? Number.MAX_SAFE_INTEGER) - (b.days ?? Number.MAX_SAFE_INTEGER);
}

interface UnitPage {
  due: FrontPageItemDto[];
  lacking: FrontPageItemDto[];
  decisions: FrontPageItemDto[];
  coming: FrontPageItemDto[];
  status: MyStatusDto;
}

function statusView(report: LoadedReport, { bands, sign }: MoneySettings): MyStatusDto {
  const { everything } = report.reporter.rollUp(report.unitId)!;
  return {
    unit: unitView(report, report.unitId),
    ...progressView(everything.own),
    coverage: coverageView(everything.own),
    measures: measureCountsView(everything.own),
    money: moneyRow(report, report.unitId, 'sum', everything.sum, bands),
    sign,
  };
}
