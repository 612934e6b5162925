import { forecastOfDeviation, isDoubtfulForecast } from './forecast-doubt';

describe('a forecast is asked about', () => {
  it.each([
    [34_000, -500, true, 'a deviation typed as the forecast'],
    [34_000, 500, true, 'a deviation without its sign'],
    [34_000, 51_000, false, 'half again is not more than half'],
    [34_000, 51_001, true, 'more than half above'],
    [34_000, 17_000, false, 'half is not less than half'],
    [34_000, 16_999, true, 'more than half below'],
    [-8_000, -8_400, false, 'income is below 0'],
    [-8_000, -13_000, true, 'far more income'],
    [-8_000, 400, true, 'income turned into spending'],
    [0, 400, false, 'nothing to be a share of'],
    [0, -400, true, 'below 0 without a budget below 0'],
    [null, 400, false, 'no budget to compare with'],
    [null, -400, true, 'below 0 with no budget'],
    [34_000, null, false, 'nothing typed'],
  ])('budget %p, forecast %p: %p, %s', (revisedOre, forecastOre, expected, _why) => {
    expect(isDoubtfulForecast({ revisedOre, forecastOre })).toBe(expected);
  });

  it('exactly, for amounts that twice are beyond whole numbers', () => {
    expect(isDoubtfulForecast({ revisedOre: Number.MAX_SAFE_INTEGER, forecastOre: Number.MAX_SAFE_INTEGER - 1 })).toBe(false);
  });
});

describe('the forecast that was meant', () => {
  it('follows the sign that the municipality prints', () => {
    expect(forecastOfDeviation(-500, 34_000, 'minus-is-overspending')).toBe(34_500);
    expect(forecastOfDeviation(-500, 34_000, 'plus-is-overspending')).toBe(33_500);
  });
});
