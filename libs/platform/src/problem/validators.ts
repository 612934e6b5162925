import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, TransformFnParams } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { isDay } from '@kaskade/domain';

/** An existing calendar day `YYYY-MM-DD`. */
export const IsDay = () =>
  applyDecorators(ApiProperty({ type: String, format: 'date' }), ValidateBy({ name: 'isDay', validator: { validate: isDay } }));

/** A query parameter that is a whole number: text digits become a number, anything else stays and is refused by `@IsInt()`. */
export const ToWholeNumber = () =>
  Transform(({ value }: TransformFnParams): unknown => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value));
