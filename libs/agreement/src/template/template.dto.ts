import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { itemDuties, sectionAccesses, sectionBlocks } from '@kaskade/domain';
import type { ItemDuty, SectionAccess, SectionBlock, TemplateContent } from '@kaskade/domain';
import { Trimmed } from '@kaskade/platform';

/** What a draft may hold at all. Its rules are looked at when it is published; until then a draft says what they find. */
const LONGEST_TEXT = 60_000;
const MOST_ENTRIES = 200;

export class TemplateItemDto {
  @IsString()
  @MaxLength(36)
  id!: string;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  text!: string;

  @IsIn(itemDuties)
  duty!: ItemDuty;
}

/** A chapter; heading, text and items may hold placeholders such as {{leader.name}}. */
export class TemplateSectionDto {
  @IsString()
  @MaxLength(36)
  id!: string;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  heading!: string;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  text!: string;

  /** Requirements, duties of either side, classes of evidence. */
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @ValidateNested({ each: true })
  @Type(() => TemplateItemDto)
  items!: TemplateItemDto[];

  /** What stands in it beside the text. */
  @IsIn(sectionBlocks)
  block!: SectionBlock;

  @IsIn(sectionAccesses)
  access!: SectionAccess;

  /** The provision, for one that is exempt; else empty. */
  @IsString()
  @MaxLength(LONGEST_TEXT)
  legalBasis!: string;
}

/** A conversation that every agreement on the template has. */
export class TemplateTalkDto {
  @IsString()
  @MaxLength(36)
  id!: string;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  name!: string;

  /** 1–12; null: any time. */
  @IsOptional()
  @IsInt()
  month!: number | null;
}

export class TemplateContentDto implements TemplateContent {
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @ValidateNested({ each: true })
  @Type(() => TemplateSectionDto)
  sections!: TemplateSectionDto[];

  /** How many conversations have to have a date when the agreement is signed. */
  @IsInt()
  minimumConversations!: number;

  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @ValidateNested({ each: true })
  @Type(() => TemplateTalkDto)
  talks!: TemplateTalkDto[];

  /** Empty: all. */
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @IsInt({ each: true })
  areaIds!: number[];
}

export class TemplateNameDto {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;
}

export class NewTemplateDto extends TemplateNameDto {
  /** The template that it begins as a copy of; without it, with goals and signatures alone. */
  @IsOptional()
  @IsInt()
  copyOf?: number | null;
}

export class TemplateDraftInputDto {
  @ValidateNested()
  @IsNotEmpty()
  @Type(() => TemplateContentDto)
  content!: TemplateContentDto;
}

export class TemplateLevelsInputDto {
  /** The levels whose agreements are made on it from now on. Others that were go back to what came with the product. */
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @ArrayUnique()
  @IsInt({ each: true })
  levelIds!: number[];
}

export class TemplatePreviewInputDto extends TemplateDraftInputDto {
  /** Whose names are filled in; without it, the top's. */
  @IsOptional()
  @IsInt()
  unitId?: number | null;
}

/** Something that keeps a template from being published. */
export class TemplateFaultDto {
  /** Path to the input, such as sections.2.text. */
  field!: string;
  code!: string;
  /** In the reader's language, naming the section. */
  message!: string;
}

export class TemplatePreviewDto {
  /** Filled in. */
  sections!: TemplateSectionDto[];
  /** Whose names are filled in; empty when there is no unit yet. */
  unitName!: string;
  faults!: TemplateFaultDto[];
}

export class TemplateLevelDto {
  id!: number;
  rank!: number;
  leaderTitle!: string;
  /** False: nothing was chosen for the level, and this came with the product. */
  isChosen!: boolean;
}

export class TemplateDto {
  id!: number;
  version!: number;
  name!: string;
  /** The two that came with the product: for the top, or for the levels below it, where nothing else is chosen. */
  standardFor!: 'top' | 'below' | null;
  /** Number and day of the newest published version; null while there is none. */
  publishedNumber!: number | null;
  publishedOn!: string | null;
  /** Number of the version that is being worked on; null when none is. */
  draftNumber!: number | null;
  /** The levels whose agreements are made on it, those of the product's default included. */
  levels!: TemplateLevelDto[];
  /** edit */
  allowedActions!: string[];
}

export class TemplateVersionDto {
  number!: number;
  publishedOn!: string;
  /** Null for what came with the product. */
  publishedBy!: string | null;
  /** How many agreements were last adopted on it. */
  agreements!: number;
}

export class TemplateDraftDto {
  /** For `If-Match`. */
  version!: number;
  number!: number;
  content!: TemplateContentDto;
  faults!: TemplateFaultDto[];
}

export class TemplateDetailDto extends TemplateDto {
  /** What the newest published version says; null while there is none. */
  content!: TemplateContentDto | null;
  draft!: TemplateDraftDto | null;
  /** Published ones, newest first. */
  versions!: TemplateVersionDto[];
  /** What may be left open in its texts. */
  placeholders!: string[];
}

export class TemplateVersionDetailDto {
  templateId!: number;
  name!: string;
  number!: number;
  publishedOn!: string | null;
  content!: TemplateContentDto;
}
