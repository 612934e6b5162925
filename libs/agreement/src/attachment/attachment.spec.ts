import { attachmentName } from './attachment-name';
import { attachmentType } from './attachment-type';

const PDF = Buffer.from('%PDF-1.7\n…');
const zip = (...names: string[]) => Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.from(names.join('\n'))]);

describe('what a file is', () => {
  it.each<[string, Buffer, string]>([
    ['Årsplan.pdf', PDF, 'application/pdf'],
    ['ÅRSPLAN.PDF', PDF, 'application/pdf'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
    ['a.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['a.txt', Buffer.from('Blåbær\r\n\tog tyttebær\n'), 'text/plain; charset=utf-8'],
    ['a.docx', zip('[Content_Types].xml', 'word/document.xml'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s is taken', (name, bytes, mediaType) => expect(attachmentType(name, bytes)).toMatchObject({ mediaType }));

  it.each<[string, Buffer]>([
    ['a.pdf', Buffer.from('MZ\u0090')],
    ['a.png', PDF],
    ['a.jpg', Buffer.from('<svg onload=alert(1)>')],
    ['a.txt', Buffer.from([0x48, 0x00, 0x69])],
    ['a.txt', Buffer.from([0xff, 0xfe, 0x41])],
    ['a.docx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['a.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin')],
    ['a.pdf', Buffer.alloc(0)],
  ])('%s is refused when its bytes say otherwise', (name, bytes) => expect(attachmentType(name, bytes)).toBe('attachment-type-mismatch'));

  it.each(['a.exe', 'a.pdf.exe', 'a.html', 'a.svg', 'a.docm', 'pdf', '', 'a.', 'a.pdf '.replace(' ', '\u0000')])(
    '%j is no name of an attachment',
    (name) => expect(attachmentType(name, PDF)).toBe('attachment-type-unknown'),
  );
});

describe('the name a file is kept under', () => {
  it.each<[string, string]>([
    ['Årsplan 2026.pdf', 'Årsplan 2026.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\ola\\plan.pdf', 'plan.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['"; filename="evil.pdf', '_; filename=_evil.pdf'],
    ['gnp\u202Efdp.pdf', 'gnpfdp.pdf'],
    ['\u0000.pdf', 'vedlegg.pdf'],
    ['....pdf', 'vedlegg.pdf'],
    ['NUL.pdf', '_NUL.pdf'],
    ['con.tekst.pdf', '_con.tekst.pdf'],
    ['\ud800plan.pdf', 'plan.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(120)}.pdf`],
    ['A\u030Arsplan.pdf', 'Årsplan.pdf'],
  ])('of %j is %j', (given, name) => expect(attachmentName(given, 'pdf', [])).toBe(name));

  it('has a number when another has it', () => {
    expect(attachmentName('plan.pdf', 'pdf', ['Plan.pdf', 'plan (2).pdf'])).toBe('plan (3).pdf');
  });
});
