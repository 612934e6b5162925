import { Borders, CellValue, Fill, Font, stream, Style, Worksheet } from 'exceljs';
import './sheet-properties-order';
import { Turns } from './turns';
import { DEEPEST_OUTLINE } from './unit-outline';

/** How a column's cells are shown. */
export type ColumnFormat = 'text' | 'id' | 'whole' | 'kroner' | 'percent' | 'exactPercent' | 'day' | 'instant';

export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  readonly format: ColumnFormat;
}

export interface SheetPlan {
  readonly name: string;
  /** Above the heading, in bold; then a line that says as of when. */
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly SheetColumn[];
  /** Columns that stay in view beside the heading. */
  readonly frozenColumns: number;
  /** Rows are grouped by level, the total above its parts; the text of this column (counted from 1) is indented. */
  readonly outlineColumn?: number;
  /** False for running text: no heading, no filter, and long text goes over several lines. */
  readonly isTable?: boolean;
}

export interface RowLook {
  readonly level?: number;
  readonly isBold?: boolean;
  /** Fills by column number, counted from 1. */
  readonly fills?: ReadonlyMap<number, Fill>;
}

const FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  id: '0',
  whole: '#,##0',
  kroner: '#,##0;[Black]-#,##0',
  percent: '0 %',
  exactPercent: '0.00 %',
  day: 'dd.mm.yyyy',
  instant: 'dd.mm.yyyy hh:mm:ss',
};
/** Colour follows the light, never the sign. */
const COLOURS = { green: 'FFD5EBD8', yellow: 'FFFCE9BF', red: 'FFF8D4D4', outdated: 'FFE6E6E6', notReported: 'FFFFFFFF' } as const;
export type LightColourName = keyof typeof COLOURS;
const HEADING_FILL = solid('FFE8E9F3');
const THIN = { style: 'thin', color: { argb: 'FF9A9AA6' } } as const;
const HEADING_BORDER: Partial<Borders> = { bottom: THIN };

/** Rows between two looks at the clock. */
const ROWS_PER_LOOK = 50;
/** Bytes in each of the buffers in which exceljs keeps a sheet until its turn to be packed comes. */
const BUFFER_BYTES = 65_536;
export const HEADING_ROW = 4;
const LINE_HEIGHT = 15;
const FONT: Partial<Font> = { name: 'Calibri', size: 11 };

/** The fill of a light. */
export function lightFill(light: LightColourName): Fill {
  return FILLS[light];
}
const FILLS = Object.fromEntries(Object.entries(COLOURS).map(([light, argb]) => [light, solid(argb)])) as Record<LightColourName, Fill>;

/** Writes one sheet row by row, straight to the answer. */
export class SheetWriter {
  private readonly sheet: Worksheet;
  private readonly isTable: boolean;
  /** Styles by look and column, each made once: exceljs looks every one up again for each cell. */
  private readonly styles = new Map<string, Partial<Style>>();
  private written = 0;

  constructor(
    workbook: stream.xlsx.WorkbookWriter,
    private readonly plan: SheetPlan,
    private readonly turns: Turns,
  ) {
    this.isTable = plan.isTable ?? true;
    const isOutlined = plan.outlineColumn !== undefined;
    this.sheet = workbook.addWorksheet(plan.name, {
      views: [{ state: 'frozen', ySplit: HEADING_ROW, xSplit: plan.frozenColumns, showGridLines: false }],
      properties: {
        ...(isOutlined ? { outlineProperties: { summaryBelow: false, summaryRight: false }, outlineLevelRow: DEEPEST_OUTLINE } : {}),
      } as Worksheet['properties'],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${HEADING_ROW}:${HEADING_ROW}`,
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: `&L${plan.title.replace(/&/g, '&&')}&C${plan.name}&R&P / &N` },
    });
    this.sheet.columns = plan.columns.map((column) => ({ width: column.width }));
    if (this.isTable)
      this.sheet.autoFilter = { from: { row: HEADING_ROW, column: 1 }, to: { row: HEADING_ROW, column: plan.columns.length } };
    this.writeHeading();
  }

  /** Number of the row that is written next. */
  get nextRow(): number {
    return HEADING_ROW + 1 + this.written;
  }

  /** The letters of a column, counted from 1. */
  letter(column: number): string {
    return this.sheet.getColumn(column).letter;
  }

  async write(values: readonly CellValue[], look: RowLook = {}): Promise<void> {
    const row = this.sheet.addRow([]);
    const level = Math.min(look.level ?? 0, DEEPEST_OUTLINE);
    values.forEach((value, at) => {
      if (value === null || value === undefined) return;
      const cell = row.getCell(at + 1);
      cell.value = typeof value === 'string' ? plainText(value) : value;
      const fill = look.fills?.get(at + 1);
      const style = this.style(at, look.isBold ?? false, this.indent(at, level));
      cell.style = fill ? { ...style, fill } : style;
    });
    if (this.plan.outlineColumn !== undefined && level > 0) row.outlineLevel = level;
    if (!this.isTable) row.height = LINE_HEIGHT * Math.max(1, ...values.map((value, at) => this.linesOf(value, at)));
    row.commit();
    this.written++;
    if (this.written % ROWS_PER_LOOK !== 0) return;
    // exceljs keeps every formula of a sheet for shared ones, which are not used here.
    (this.sheet as unknown as { _formulae: object })._formulae = {};
    await this.turns.next();
    await this.turns.whileFull(() => this.pendingBytes());
  }

  /** A bar behind each per cent of a column, from 0 to 100 %. */
  addDataBars(column: number): void {
    if (this.written === 0) return;
    const letter = this.letter(column);
    const range = `${letter}${HEADING_ROW + 1}:${letter}${this.nextRow - 1}`;
    // exceljs would add a reference to an extension of the bar that it then leaves out of the file.
    const writer = this.sheet as unknown as { _writeConditionalFormatting(): void; stream: { write(xml: string): void } };
    writer._writeConditionalFormatting = () =>
      writer.stream.write(
        `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/>` +
          `<cfvo type="num" val="1"/><color rgb="FFB9BEE6"/></dataBar></cfRule></conditionalFormatting>`,
      );
  }

  commit(): void {
    this.sheet.commit();
  }

  /** What exceljs has handed on without asking whether there is room for it. */
  private pendingBytes(): number {
    const { pipes, buffers } = (this.sheet as unknown as { stream: { pipes: { writableLength: number }[]; buffers: unknown[] } }).stream;
    return pipes.reduce((sum, pipe) => sum + pipe.writableLength, 0) + buffers.length * BUFFER_BYTES;
  }

  private writeHeading(): void {
    const { title, subtitle, columns } = this.plan;
    const first = this.sheet.addRow([plainText(title)]);
    first.getCell(1).font = { ...FONT, bold: true, size: 14 };
    first.commit();
    this.sheet.addRow([plainText(subtitle)]).commit();
    this.sheet.addRow([]).commit();
    const heading = this.sheet.addRow(this.isTable ? columns.map((column) => column.heading) : []);
    if (this.isTable) heading.height = 60;
    heading.eachCell((cell, column) => {
      cell.style = {
        font: { ...FONT, bold: true },
        fill: HEADING_FILL,
        border: HEADING_BORDER,
        alignment: {
          wrapText: true,
          vertical: 'bottom',
          horizontal: columns[column - 1]!.format === 'text' ? 'left' : 'right',
          indent: this.indent(column - 1, 0),
        },
      };
    });
    heading.commit();
  }

  /** Lines that running text takes in its column: nobody sets the height of a row in a file that is never opened before it is sent. */
  private linesOf(value: CellValue, column: number): number {
    return typeof value === 'string' ? Math.ceil(value.length / (this.plan.columns[column]!.width * 0.9)) : 1;
  }

  /** By level in the outlined column; other words keep a little off the figures before them. */
  private indent(column: number, level: number): number {
    if (column + 1 === this.plan.outlineColumn) return level;
    return this.isTable && column > 0 && this.plan.columns[column]!.format === 'text' ? 1 : 0;
  }

  private style(column: number, isBold: boolean, indent: number): Partial<Style> {
    const key = `${column} ${isBold} ${indent}`;
    const known = this.styles.get(key);
    if (known) return known;
    const { format } = this.plan.columns[column]!;
    const horizontal = format === 'text' ? 'left' : 'right';
    const style: Partial<Style> = {
      numFmt: FORMATS[format],
      font: isBold ? { ...FONT, bold: true } : FONT,
      alignment: { vertical: 'middle', horizontal, indent, wrapText: !this.isTable },
    };
    this.styles.set(key, style);
    return style;
  }
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** Excel takes 32,767 characters in a cell. */
const LONGEST_TEXT = 32_000;

/**
 * Text as a cell holds it. It is written as text, so that what begins with = + - @ is never a formula; a broken half of a surrogate
 * pair, which XML cannot hold, becomes a replacement character.
 */
function plainText(text: string): string {
  return (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text).replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g,
    '\uFFFD',
  );
}
