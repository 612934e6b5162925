import type { AnswerOf } from '../../api/client';

export type UnitEconomy = AnswerOf<'/api/economy/units/{unitId}'>;
export type CostCentre = UnitEconomy['costCentres'][number];
export type Forecast = NonNullable<CostCentre['forecast']>;
export type UnitSum = UnitEconomy['units'][number];
export type Sum = UnitEconomy['sumAll'];
/** What a forecast that was saved, or that another saved first, answers. */
export type CostCentreForecast = AnswerOf<'/api/economy/cost-centres/{costCentreId}/forecasts', 'post'>;

/** How the municipality shows money: unit and sign, and the bands of the year's lights. */
export type MoneyStyle = Pick<UnitEconomy, 'scale' | 'sign' | 'bands'>;
