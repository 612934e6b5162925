import { Entity, Unique } from 'typeorm';
import { DayColumn, Id, Json, Line, Reference, Version, Whole } from '../columns';
import { Level, Person } from './organization.entity';

/** Avtalemal: the text around the goals, a municipality's own. What it says is in its versions. */
@Entity('template')
@Unique('uq_template_name', ['name'])
@Unique('uq_template_standard_for', ['standardFor'])
export class Template {
  @Id() id!: number;
  @Line(200) name!: string;
  /** One of the two that came with the product: for levels that no template was chosen for, the top or those below it. */
  @Line(10, { nullable: true }) standardFor!: 'top' | 'below' | null;
  @Version() version!: number;
}

/** One version of a template; published ones are never changed. */
@Entity('template_version')
@Unique('uq_template_version_number', ['templateId', 'number'])
@Unique('uq_template_version_draft', ['draftOf'])
export class TemplateVersion {
  @Id() id!: number;
  @Reference(() => Template, 'template_version_template') templateId!: number;
  @Whole() number!: number;
  /** `TemplateContent` of the domain. */
  @Json() content!: unknown;
  /** The template while this is its draft, null once published: one draft at a time. */
  @Whole({ nullable: true }) draftOf!: number | null;
  @DayColumn({ nullable: true }) publishedOn!: string | null;
  @Reference(() => Person, 'template_version_published_by', { nullable: true }) publishedById!: number | null;
  @Version() version!: number;
}

/** Which template the agreements of a level are made on. */
@Entity('template_use')
@Unique('uq_template_use_level', ['levelId'])
export class TemplateUse {
  @Id() id!: number;
  @Reference(() => Level, 'template_use_level') levelId!: number;
  @Reference(() => Template, 'template_use_template') templateId!: number;
}
