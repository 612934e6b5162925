import { Injectable } from '@nestjs/common';
import { Day, renderTemplate, TemplateContent } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, Locale, Problem } from '@kaskade/platform';
import { UnitPath } from '../access/unit-path';
import { TemplatePreviewDto } from './template.dto';
import { faultViews, sectionViews } from './template.view';
import { installationValues, templateValues } from './template-values';
import { knownAreaIds, templateFaults } from './templates.reader';

/** Shows what a template would say in a unit's agreement today; writes nothing. */
@Injectable()
export class PreviewTemplate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Without a unit: as the top's. At most six statements. */
  async run(content: TemplateContent, chosenUnitId: number | null, locale: Locale): Promise<TemplatePreviewDto> {
    const today = this.clock.today();
    const unitId = chosenUnitId ?? (await this.topUnitId(today));
    const path = await UnitPath.load(this.database, today, unitId === null ? [] : [unitId]);
    if (chosenUnitId !== null && !path.isOpen(chosenUnitId)) throw Problem.invalid({ field: 'unitId', code: 'template-unit-unknown' });
    const unitName = unitId === null ? '' : path.unitName(unitId);
    const values = templateValues({
      unitName,
      leader: (unitId === null ? null : path.inPost(unitId, path.leader(unitId)?.personId)) ?? { name: '', title: '' },
      superior: unitId === null ? null : path.superior(unitId),
      period: await this.period(today),
      installation: await installationValues(this.database, today),
    });
    return {
      sections: sectionViews(renderTemplate(content, values)),
      unitName,
      faults: faultViews(templateFaults(content, await knownAreaIds(this.database)), locale),
    };
  }

  private async topUnitId(today: Day): Promise<number | null> {
    const [top] = await this.database.query<{ unitId: number }>(
      'SELECT unitId FROM placement WHERE parentUnitId IS NULL AND validFrom <= ? AND (validTo IS NULL OR validTo > ?) ORDER BY unitId LIMIT 1',
      [today, today],
    );
    return top?.unitId ?? null;
  }

  /** The period that the day is in, else the last one, else the calendar year. */
  private async period(today: Day): Promise<{ name: string; validFrom: Day }> {
    const [period] = await this.database.query<{ name: string; validFrom: Day }>(
      'SELECT name, validFrom FROM period ORDER BY CASE WHEN validFrom <= ? AND validTo > ? THEN 0 ELSE 1 END, validFrom DESC LIMIT 1',
      [today, today],
    );
    return period ?? { name: today.slice(0, 4), validFrom: `${today.slice(0, 4)}-01-01` };
  }
}
