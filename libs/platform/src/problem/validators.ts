import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, TransformFnParams } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { isDay } from '@kaskade/domain';

/** An existing calendar day `YYYY-MM-DD`. */
export const IsDay = () =>
  applyDecorators(ApiProperty({ type: String, format: 'date' }), ValidateBy({ name: 'isDay', validator: { validate: isDay } }));

/**
 * A name, title or code of one line: what stands around it is no part of it. Written first, so that `@IsNotEmpty()` refuses one of spaces
 * alone.
 */
export const Trimmed = () => Transform(({ value }: TransformFnParams): unknown => (typeof value === 'string' ? value.trim() : value));

/** A query parameter that is a whole number: text digits become a number, anything else stays and is refused by `@IsInt()`. */
export const ToWholeNumber = () =>
  Transform(({ value }: TransformFnParams): unknown => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value));
