import { Injectable } from '@nestjs/common';
import { DEFAULT_LIGHT_BANDS, DeviationSign, LightBands } from '@kaskade/domain';
import { SettingReader } from '@kaskade/platform';

/** How the municipality judges and prints deviations in a year. */
export interface MoneySettings {
  readonly bands: LightBands;
  readonly sign: DeviationSign;
}

/** Reads the bands of a year and the printed sign: two statements. */
@Injectable()
export class MoneySettingsReader {
  constructor(private readonly settings: SettingReader) {}

  async read(year: number): Promise<MoneySettings> {
    const bands = await this.settings.read<LightBands>(`lightBands.${year}`, DEFAULT_LIGHT_BANDS);
    const sign = await this.settings.read<DeviationSign>('deviationSign', 'minus-is-overspending');
    return { bands: bands.value, sign: sign.value };
  }
}
