import { Injectable } from '@nestjs/common';
import { Actor, can, SigningOrder } from '@kaskade/domain';
import { Setting, UnitOfWork } from '@kaskade/persistence';
import { isUniqueViolation, Problem, SettingReader } from '@kaskade/platform';
import { AgreementSettingsDto, AgreementSettingsInputDto } from './agreement-settings.dto';

/** The setting's name in the table of settings; strict while nobody has chosen. */
export const SIGNING_ORDER = 'agreement.signingOrder';

/** What the municipality has chosen for the signing of agreements. */
@Injectable()
export class AgreementSettings {
  constructor(
    private readonly settings: SettingReader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async read(actor: Actor): Promise<AgreementSettingsDto> {
    const { value, version } = await this.settings.read<SigningOrder>(SIGNING_ORDER, 'strict');
    return { signingOrder: value, version, allowedActions: can(actor, 'template.write') ? ['edit'] : [] };
  }

  /** `version` 0 while nobody has chosen. */
  async change(actor: Actor, version: number, { signingOrder }: AgreementSettingsInputDto): Promise<AgreementSettingsDto> {
    const changed = await this.unitOfWork
      .run(actor, async (tx) => {
        if (version > 0)
          return (await tx.updateWhere(Setting, { name: SIGNING_ORDER, version }, { value: signingOrder, version: version + 1 })) === 1;
        if (await tx.repository(Setting).existsBy({ name: SIGNING_ORDER })) return false;
        await tx.insertMany(Setting, [{ name: SIGNING_ORDER, value: signingOrder, version: 1 }]);
        return true;
      })
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) return false;
        throw error;
      });
    if (!changed) throw Problem.stale(await this.read(actor));
    return this.read(actor);
  }
}
