import { isIP } from 'node:net';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt, Min, ValidateBy, ValidationOptions } from 'class-validator';

/** A setting of several values with commas between. */
export const list = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : value;

/** An address such as 10.0.0.5 or ::1, or a network of them such as 10.1.0.0/16. */
export const IsAddressOrNetwork = (options: ValidationOptions) =>
  ValidateBy({ name: 'isAddressOrNetwork', validator: { validate: isAddressOrNetwork } }, options);

/** How often something may be done in a minute. */
export const PerMinute = (variable: string) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }): unknown => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value)),
    IsInt({ message: `${variable} must be a whole number` }),
    Min(1, { message: `${variable} must be at least 1` }),
  );

function isAddressOrNetwork(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [address = '', bits, ...more] = value.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  // A network of every address would believe whatever anybody writes.
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
