import { MigrationInterface, QueryRunner } from 'typeorm';
import { day, flag, id, instant, key, line, optional, ore, prose, whole, table } from './table-builder';

/** Parents before children, so that every reference exists when its table is made. */
const tables = [
  table('level', [id(), whole('rank'), line('leaderTitle', 100), whole('version')], {
    uniques: { uq_level_rank: ['rank'] },
  }),
  table('unit', [id(), line('code', 60), line('name', 200), line('searchName', 200), whole('levelId'), whole('version')], {
    references: {
      levelId: { name: 'unit_level', table: 'level' },
    },
    uniques: { uq_unit_code: ['code'] },
  }),
  table('placement', [id(), whole('unitId'), optional(whole('parentUnitId')), day('validFrom'), optional(day('validTo'))], {
    references: {
      unitId: { name: 'placement_unit', table: 'unit' },
      parentUnitId: { name: 'placement_parent', table: 'unit' },
    },
  }),
  table(
    'person',
    [
      id(),
      line('userName', 200),
      line('name', 200),
      line('searchName', 200),
      optional(line('title', 200)),
      prose('roles'),
      line('locale', 5),
      flag('active'),
      whole('version'),
    ],
    {
      uniques: { uq_person_user_name: ['userName'] },
    },
  ),
  table(
    'leadership',
    [
      id(),
      whole('unitId'),
      whole('personId'),
      line('kind', 10),
      day('validFrom'),
      optional(day('validTo')),
      optional(whole('fteHundredths')),
    ],
    {
      references: {
        unitId: { name: 'leadership_unit', table: 'unit' },
        personId: { name: 'leadership_person', table: 'person' },
      },
    },
  ),
  table('employer_body', [id(), line('name', 200), whole('version')]),
  table(
    'employer_body_member',
    [id(), whole('employerBodyId'), whole('personId'), flag('representative'), day('validFrom'), optional(day('validTo'))],
    {
      references: {
        employerBodyId: { name: 'employer_body_member_body', table: 'employer_body' },
        personId: { name: 'employer_body_member_person', table: 'person' },
      },
    },
  ),
  table('cost_centre', [id(), line('code', 60), line('name', 200), line('searchName', 260), whole('version')], {
    uniques: { uq_cost_centre_code: ['code'] },
  }),
  table('cost_centre_ownership', [id(), whole('costCentreId'), whole('unitId'), day('validFrom'), optional(day('validTo'))], {
    references: {
      costCentreId: { name: 'cost_centre_ownership_cost_centre', table: 'cost_centre' },
      unitId: { name: 'cost_centre_ownership_unit', table: 'unit' },
    },
    indexes: { ix_cost_centre_ownership_valid: ['validFrom'] },
  }),
  table('period', [id(), line('name', 100), day('validFrom'), day('validTo'), whole('version')], {
    uniques: { uq_period_name: ['name'] },
  }),
  table('goal_area', [id(), line('name', 200), whole('position'), prose('unGoals'), whole('version')], {
    uniques: { uq_goal_area_name: ['name'] },
  }),
  table(
    'agreement',
    [
      id(),
      whole('unitId'),
      whole('personId'),
      whole('periodId'),
      line('state', 10),
      day('createdOn'),
      optional(day('activeOn')),
      optional(whole('activatedById')),
      optional(day('closedOn')),
      whole('version'),
    ],
    {
      references: {
        unitId: { name: 'agreement_unit', table: 'unit' },
        personId: { name: 'agreement_person', table: 'person' },
        periodId: { name: 'agreement_period', table: 'period' },
        activatedById: { name: 'agreement_activated_by', table: 'person' },
      },
      uniques: { uq_agreement_unit_person_period: ['unitId', 'personId', 'periodId'] },
      indexes: { ix_agreement_period_unit: ['periodId', 'unitId'] },
    },
  ),
  table(
    'goal',
    [
      id(),
      whole('unitId'),
      whole('periodId'),
      whole('areaId'),
      line('title', 300),
      prose('text'),
      prose('principles'),
      line('source', 300),
      whole('position'),
      line('state', 10),
      optional(day('sharedOn')),
      optional(day('withdrawnOn')),
      optional(whole('supportsGoalId')),
      line('scope', 10),
      whole('version'),
    ],
    {
      references: {
        unitId: { name: 'goal_unit', table: 'unit' },
        periodId: { name: 'goal_period', table: 'period' },
        areaId: { name: 'goal_area', table: 'goal_area' },
        supportsGoalId: { name: 'goal_supports', table: 'goal' },
      },
      indexes: { ix_goal_period_state: ['periodId', 'state'] },
    },
  ),
  table('goal_scope_unit', [id(), whole('goalId'), whole('unitId')], {
    references: {
      goalId: { name: 'goal_scope_unit_goal', table: 'goal' },
      unitId: { name: 'goal_scope_unit_unit', table: 'unit' },
    },
    uniques: { uq_goal_scope_unit: ['goalId', 'unitId'] },
  }),
  table(
    'response',
    [
      id(),
      whole('agreementId'),
      optional(whole('goalId')),
      optional(whole('areaId')),
      prose('narrative'),
      optional(day('narrativeSince')),
      line('localTarget', 200),
      prose('notRelevantReason'),
      optional(day('notRelevantSince')),
      whole('version'),
    ],
    {
      references: {
        agreementId: { name: 'response_agreement', table: 'agreement' },
        goalId: { name: 'response_goal', table: 'goal' },
        areaId: { name: 'response_area', table: 'goal_area' },
      },
      uniques: { uq_response_agreement_area: ['agreementId', 'areaId'], uq_response_agreement_goal: ['agreementId', 'goalId'] },
    },
  ),
  table(
    'measure',
    [
      id(),
      whole('agreementId'),
      optional(whole('carriedFromAgreementId')),
      optional(whole('goalId')),
      optional(whole('areaId')),
      whole('position'),
      line('title', 300),
      prose('description'),
      line('responsible', 200),
      optional(day('startOn')),
      optional(day('dueOn')),
      whole('weight'),
      line('progressKind', 10),
      optional(whole('wantedCount')),
      line('countedWord', 60),
      prose('milestones'),
      day('createdOn'),
      line('status', 10),
      optional(whole('progressDone')),
      optional(whole('progressWanted')),
      optional(prose('reachedMilestoneIds')),
      optional(line('light', 10)),
      prose('lastComment'),
      optional(day('lastUpdatedOn')),
      optional(instant('lastUpdatedAt')),
      optional(whole('lastUpdatedById')),
      whole('version'),
    ],
    {
      references: {
        agreementId: { name: 'measure_agreement', table: 'agreement' },
        carriedFromAgreementId: { name: 'measure_carried_from', table: 'agreement' },
        goalId: { name: 'measure_goal', table: 'goal' },
        areaId: { name: 'measure_area', table: 'goal_area' },
        lastUpdatedById: { name: 'measure_last_updated_by', table: 'person' },
      },
      indexes: { ix_measure_last_updated: ['lastUpdatedOn'] },
    },
  ),
  table(
    'measure_update',
    [
      id(),
      whole('measureId'),
      day('day'),
      instant('at'),
      whole('personId'),
      line('status', 10),
      optional(whole('progressDone')),
      optional(whole('progressWanted')),
      optional(prose('reachedMilestoneIds')),
      optional(line('light', 10)),
      prose('comment'),
    ],
    {
      references: {
        measureId: { name: 'measure_update_measure', table: 'measure' },
        personId: { name: 'measure_update_person', table: 'person' },
      },
      indexes: { ix_measure_update_measure_day: ['measureId', 'day'] },
    },
  ),
  table(
    'figure_import',
    [
      id(),
      line('source', 200),
      whole('year'),
      line('contentHash', 64),
      line('fileName', 255),
      prose('mapping'),
      instant('at'),
      whole('personId'),
      whole('figureCount'),
      optional(whole('replacedById')),
    ],
    {
      references: {
        personId: { name: 'figure_import_person', table: 'person' },
        replacedById: { name: 'figure_import_replaced_by', table: 'figure_import' },
      },
      uniques: { uq_figure_import_content: ['source', 'year', 'contentHash'] },
    },
  ),
  table(
    'figure',
    [
      id(),
      whole('costCentreId'),
      line('accountGroup', 60),
      line('kind', 10),
      whole('year'),
      line('span', 10),
      whole('toMonth'),
      ore('amountOre'),
      optional(whole('importId')),
    ],
    {
      references: {
        costCentreId: { name: 'figure_cost_centre', table: 'cost_centre' },
        importId: { name: 'figure_import', table: 'figure_import' },
      },
      uniques: { uq_figure_cell: ['costCentreId', 'year', 'kind', 'span', 'toMonth', 'accountGroup'] },
      indexes: { ix_figure_year: ['year', 'costCentreId', 'kind', 'span', 'toMonth', 'amountOre'] },
    },
  ),
  table(
    'forecast',
    [
      id(),
      whole('costCentreId'),
      whole('year'),
      ore('amountOre'),
      prose('comment'),
      day('day'),
      instant('at'),
      whole('personId'),
      optional(whole('onBehalfOfId')),
      optional(whole('importId')),
    ],
    {
      references: {
        costCentreId: { name: 'forecast_cost_centre', table: 'cost_centre' },
        personId: { name: 'forecast_person', table: 'person' },
        onBehalfOfId: { name: 'forecast_on_behalf_of', table: 'person' },
        importId: { name: 'forecast_import', table: 'figure_import' },
      },
      indexes: { ix_forecast_year_centre: ['year', 'costCentreId'] },
    },
  ),
  table('forecast_comment', [id(), whole('forecastId'), whole('personId'), instant('at'), prose('text')], {
    references: {
      forecastId: { name: 'forecast_comment_forecast', table: 'forecast' },
      personId: { name: 'forecast_comment_person', table: 'person' },
    },
  }),
  table('closed_month', [id(), whole('year'), whole('month'), day('closedOn'), whole('personId'), whole('version')], {
    references: {
      personId: { name: 'closed_month_person', table: 'person' },
    },
    uniques: { uq_closed_month: ['year', 'month'] },
  }),
  table('setting', [key(line('name', 100)), prose('value'), whole('version')]),
  table(
    'session',
    [
      key(line('idHash', 64)),
      optional(whole('personId')),
      prose('data'),
      instant('createdAt'),
      instant('lastSeenAt'),
      instant('expiresAt'),
    ],
    {
      references: {
        personId: { name: 'session_person', table: 'person' },
      },
    },
  ),
  table(
    'audit_entry',
    [
      id(),
      instant('at'),
      optional(whole('personId')),
      line('action', 60),
      line('entity', 60),
      optional(whole('entityId')),
      optional(prose('details')),
    ],
    {
      references: {
        personId: { name: 'audit_entry_person', table: 'person' },
      },
      indexes: { ix_audit_entry_entity: ['entity', 'entityId'] },
    },
  ),
];

/** The whole schema of the first version: organization, agreements, economy, platform. */
export class Initial1767225600000 implements MigrationInterface {
  name = 'Initial1767225600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const each of tables) await queryRunner.createTable(each);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const each of [...tables].reverse()) await queryRunner.dropTable(each);
  }
}
