import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** Size written to the directory instead of the true one: a directory that lies. */
  readonly claimedSize?: number;
}

/** Packs parts into a zip by hand, so that a test can build archives that no library would write. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? bytes.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes]);
    const entry = Buffer.alloc(18);
    entry.writeUInt32LE(offset, 14);
    local.push(header, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, entry.subarray(4), nameBytes);
    offset += header.length + packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directoryBytes, end]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookXml {
  readonly sheets: readonly { readonly name: string; readonly state?: string; readonly data: string }[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  readonly moreParts?: readonly ZipPart[];
}

/** The smallest xlsx around hand-written sheet XML: what stands in `<sheetData>`. */
export function makeWorkbook({ sheets, sharedStrings, styles, workbookProperties, moreParts }: WorkbookXml): Buffer {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    { name: '_rels/.rels', content: `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${RELATIONS}">${workbookProperties ?? ''}<sheets>${sheets
        .map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${state ? ` state="${state}"` : ''}/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`)).join('')}${relation(
        'strings',
        'sharedStrings',
        'sharedStrings.xml',
      )}${relation('styles', 'styles', '/xl/styles.xml')}</Relationships>`,
    },
    ...sheets.map(({ data }, i) => ({
      name: `xl/worksheets/sheet${i}.xml`,
      content: `<worksheet><sheetData>${data}</sheetData></worksheet>`,
    })),
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: sharedStrings }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: styles }]),
    ...(moreParts ?? []),
  ]);
}
