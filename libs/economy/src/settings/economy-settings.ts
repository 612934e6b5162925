import { Injectable } from '@nestjs/common';
import { Actor, AmountScale, bandFault, can, DEFAULT_LIGHT_BANDS, DeviationSign, LightBands } from '@kaskade/domain';
import { Setting, UnitOfWork } from '@kaskade/persistence';
import { Problem, SettingReader } from '@kaskade/platform';
import { EconomySettingsDto, EconomySettingsInputDto } from './economy-settings.dto';

const NAME = 'economy';

/** What is kept: how money is shown, and the bands by the first year they hold for. */
interface StoredSettings {
  readonly sign: DeviationSign;
  readonly scale: AmountScale;
  readonly bandsByYear: Readonly<Record<string, LightBands>>;
}

const DEFAULTS: StoredSettings = { sign: 'minus-is-overspending', scale: 'thousands', bandsByYear: {} };

/** How money is shown and judged in a year. */
export interface YearSettings {
  readonly sign: DeviationSign;
  readonly scale: AmountScale;
  /** Those of the report's year (domain §5). */
  readonly bands: LightBands;
}

/** What the controller has set for the economy; reports read it too. */
@Injectable()
export class EconomySettings {
  constructor(
    private readonly settings: SettingReader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** One statement. */
  async ofYear(year: number): Promise<YearSettings & { readonly version: number }> {
    const { value, version } = await this.settings.read<StoredSettings>(NAME, DEFAULTS);
    return { sign: value.sign, scale: value.scale, bands: bandsOf(value, year), version };
  }

  async view(actor: Actor, year: number): Promise<EconomySettingsDto> {
    return { ...(await this.ofYear(year)), year, allowedActions: can(actor, 'bands.write') ? ['edit'] : [] };
  }

  /** Sets how money is shown, and the bands from this year on; years with bands of their own keep them. */
  async change(actor: Actor, year: number, version: number, input: EconomySettingsInputDto): Promise<EconomySettingsDto> {
    const { sign, scale, bands } = input;
    const fault = bandFault(bands);
    if (fault) throw Problem.invalid({ field: 'bands', code: fault });
    const before = await this.settings.read<StoredSettings>(NAME, DEFAULTS);
    if (before.version !== version) throw Problem.stale(await this.view(actor, year));
    const value: StoredSettings = { sign, scale, bandsByYear: { ...before.value.bandsByYear, [year]: bands } };
    const changed = await this.unitOfWork.run(actor, async (tx) => {
      const [taken] = await tx.query<{ version: number }>('SELECT version FROM setting WHERE name = ?', [NAME]);
      if (!taken && version === 0) {
        await tx.insertMany(Setting, [{ name: NAME, value, version: 1 }]);
        return true;
      }
      return (await tx.updateWhere(Setting, { name: NAME, version }, { value, version: version + 1 })) === 1;
    });
    if (!changed) throw Problem.stale(await this.view(actor, year));
    return this.view(actor, year);
  }
}

/** The year's own bands, else those of the nearest earlier year, else the default. */
function bandsOf({ bandsByYear }: StoredSettings, year: number): LightBands {
  const years = Object.keys(bandsByYear)
    .map(Number)
    .filter((other) => other <= year);
  return years.length === 0 ? DEFAULT_LIGHT_BANDS : (bandsByYear[Math.max(...years)] ?? DEFAULT_LIGHT_BANDS);
}
