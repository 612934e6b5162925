import { Entity, Index, Unique } from 'typeorm';
import { DayColumn, Id, Instant, Json, Line, Ore, Prose, Reference, Version, Whole } from '../columns';
import { CostCentre, Person } from './organization.entity';

/** One file of figures that was taken in. The same content again changes nothing; a corrected file replaces its own figures. */
@Entity('figure_import')
@Unique('uq_figure_import_content', ['source', 'year', 'contentHash'])
export class FigureImport {
  @Id() id!: number;
  /** The name that a file and its corrections share, such as "Regnskap august". */
  @Line(200) source!: string;
  @Whole() year!: number;
  /** SHA-256 of the file and of how its columns were read, hexadecimal. */
  @Line(64) contentHash!: string;
  @Line(255) fileName!: string;
  @Json() mapping!: unknown;
  @Instant() at!: Date;
  @Reference(() => Person, 'figure_import_person') personId!: number;
  @Whole() figureCount!: number;
  /** The corrected file that replaced the figures of this one. */
  @Reference(() => FigureImport, 'figure_import_replaced_by', { nullable: true }) replacedById!: number | null;
}

export type FigureKind = 'original' | 'revised' | 'actual';
export type FigureSpan = 'month' | 'toDate' | 'year';

/** Original budget, revised budget or actual of one cost centre, account group and span of months. */
@Entity('figure')
@Unique('uq_figure_cell', ['costCentreId', 'year', 'kind', 'span', 'toMonth', 'accountGroup'])
// Holds all that a report adds up, so that it reads the index alone.
@Index('ix_figure_year', ['year', 'costCentreId', 'kind', 'span', 'toMonth', 'amountOre'])
export class Figure {
  @Id() id!: number;
  @Reference(() => CostCentre, 'figure_cost_centre') costCentreId!: number;
  @Line(60) accountGroup!: string;
  @Line(10) kind!: FigureKind;
  @Whole() year!: number;
  /** month: toMonth alone · toDate: January through toMonth · year: toMonth is 12. */
  @Line(10) span!: FigureSpan;
  @Whole() toMonth!: number;
  @Ore() amountOre!: number;
  @Reference(() => FigureImport, 'figure_import', { nullable: true }) importId!: number | null;
}

/** The year's forecast for a cost centre; append-only, the newest up to a day counts. */
@Entity('forecast')
@Index('ix_forecast_year_centre', ['year', 'costCentreId'])
export class Forecast {
  @Id() id!: number;
  @Reference(() => CostCentre, 'forecast_cost_centre') costCentreId!: number;
  @Whole() year!: number;
  @Ore() amountOre!: number;
  @Prose() comment!: string;
  @DayColumn() day!: string;
  @Instant() at!: Date;
  @Reference(() => Person, 'forecast_person') personId!: number;
  /** The leader on whose behalf a controller entered it; null when the leader did. */
  @Reference(() => Person, 'forecast_on_behalf_of', { nullable: true }) onBehalfOfId!: number | null;
  @Reference(() => FigureImport, 'forecast_import', { nullable: true }) importId!: number | null;
}

/** A superior's comment on a forecast; they never overwrite it. */
@Entity('forecast_comment')
export class ForecastComment {
  @Id() id!: number;
  @Reference(() => Forecast, 'forecast_comment_forecast') forecastId!: number;
  @Reference(() => Person, 'forecast_comment_person') personId!: number;
  @Instant() at!: Date;
  @Prose() text!: string;
}

/** A month that the controller has closed; what is to date goes through the last one closed by the report's day. */
@Entity('closed_month')
@Unique('uq_closed_month', ['year', 'month'])
export class ClosedMonth {
  @Id() id!: number;
  @Whole() year!: number;
  @Whole() month!: number;
  @DayColumn() closedOn!: string;
  @Reference(() => Person, 'closed_month_person') personId!: number;
  @Version() version!: number;
}
