import { IsIn } from 'class-validator';
import type { SigningOrder } from '@kaskade/domain';

const SIGNING_ORDERS: readonly SigningOrder[] = ['strict', 'lenient'];

export class AgreementSettingsInputDto {
  /** strict: nobody signs before the superior's own agreement is in force. lenient: they may, marked as preliminary. */
  @IsIn(SIGNING_ORDERS)
  signingOrder!: SigningOrder;
}

export class AgreementSettingsDto extends AgreementSettingsInputDto {
  version!: number;
  /** edit */
  allowedActions!: string[];
}
