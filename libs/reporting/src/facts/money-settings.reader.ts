import { Injectable } from '@nestjs/common';
import { DeviationSign, LightBands } from '@kaskade/domain';
import { EconomySettings } from '@kaskade/economy';

/** How the municipality judges and prints deviations in a year. */
export interface MoneySettings {
  readonly bands: LightBands;
  readonly sign: DeviationSign;
}

/** Reads the bands of a year and the printed sign: one statement. */
@Injectable()
export class MoneySettingsReader {
  constructor(private readonly settings: EconomySettings) {}

  async read(year: number): Promise<MoneySettings> {
    const { bands, sign } = await this.settings.ofYear(year);
    return { bands, sign };
  }
}
